import { describe, expect, test } from 'vitest';
import { reportDiagnostics } from '../../src/report/index.ts';
import { uriOf } from '../../src/report/diagnostics/uri-of.ts';
import { documents, factsReport, files, rules } from './samples.ts';

describe('json', () => {
  const read = () => JSON.parse(reportDiagnostics('json', files, { rules }));

  test('holds what the contract promises of a message', () => {
    const report = read();
    expect(Object.keys(report)).toEqual(['schemaVersion', 'files', 'summary']);
    expect(report.schemaVersion).toBe(1);
    const promised = ['ruleId', 'severity', 'message', 'line', 'column', 'endLine', 'endColumn', 'url'];
    for (const { messages } of report.files) {
      for (const message of messages) expect(Object.keys(message)).toEqual(expect.arrayContaining(promised));
    }
    expect(report.summary).toEqual({ errors: 2, warnings: 1, infos: 1, files: 3, filesWithFindings: 2 });
  });

  test('gives every text back as it was', () => {
    const report = read();
    expect(report.files[1].path).toBe(files[1]?.path);
    expect(report.files[1].messages[0].message).toBe(files[1]?.diagnostics[0]?.message);
    expect(JSON.parse(factsReport('json', documents)).documents[0].facts[4].text).toBe(documents[0]?.facts[4]?.text);
  });

  test('lifts status, impact and mitigation out of the data of facts', () => {
    const { facts } = JSON.parse(factsReport('json', documents)).documents[0];
    expect(facts[1]).toMatchObject({ kind: 'option', status: 'rejected', data: { status: 'rejected', number: 'B' } });
    expect(facts[4]).toMatchObject({ kind: 'risk', mitigation: 'an alert' });
    expect(facts[2]).not.toHaveProperty('change');
    expect(facts[0]).not.toHaveProperty('data');
  });
});

describe('sarif', () => {
  const read = () => JSON.parse(reportDiagnostics('sarif', files, { rules, version: '1.2.3' })).runs[0];

  test('has a result for each finding, which points to its rule where the rule is known', () => {
    const run = read();
    expect(run.results).toHaveLength(4);
    for (const { ruleId, ruleIndex, level, message, locations } of run.results) {
      expect(['error', 'warning', 'note']).toContain(level);
      expect(message.text).not.toBe('');
      expect(locations).toHaveLength(1);
      if (ruleIndex !== undefined) expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
    }
    expect(run.results.map(({ ruleIndex }: { ruleIndex?: number }) => ruleIndex)).toEqual([0, 1, undefined, undefined]);
  });

  test('names files by URI references that lead back to them', () => {
    const run = read();
    const uris = run.results.map(
      (result: { locations: readonly [{ physicalLocation: { artifactLocation: { uri: string } } }] }) =>
        result.locations[0].physicalLocation.artifactLocation.uri,
    );
    for (const uri of uris) expect(uri).toMatch(/^[\w\-.~:/@!$&'()*+,;=%]+$/u);
    expect(decodeURIComponent(uris[0])).toBe(files[0]?.path);
  });
});

test.each([
  ['plans/a b.md', 'plans/a%20b.md'],
  ['a:b#c?d%.md', 'a%3Ab%23c%3Fd%25.md'],
  ['/root/ü.md', 'file:///root/%C3%BC.md'],
  ['C:\\x\\y.md', 'file:///C:/x/y.md'],
  ['plans/c:/y.md', 'plans/c%3A/y.md'],
  ['lone \uD800.md', 'lone%20%EF%BF%BD.md'],
])('%j is the URI reference %s', (path, uri) => {
  expect(uriOf(path)).toBe(uri);
});

describe('github', () => {
  const read = () => reportDiagnostics('github', files).trimEnd().split('\n');

  test('is one command a finding, whatever its texts hold', () => {
    const lines = read();
    expect(lines).toHaveLength(4);
    expect(lines.map((line) => /^::(\w+) /u.exec(line)?.[1])).toEqual(['error', 'warning', 'notice', 'error']);
  });

  test('is undone by the runner to what it was', () => {
    const [, properties = '', message = ''] = /^::error (.*?)::(.*)$/u.exec(read()[0] ?? '') ?? [];
    const file = /file=([^,]*)/u.exec(properties)?.[1] ?? '';
    const undo = (text: string) =>
      text.replace(/%(25|0D|0A|3A|2C)/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
    expect(undo(file)).toBe(files[0]?.path);
    expect(undo(message)).toContain('says "None"\nand why');
  });

  test('is empty where nothing was found', () => {
    expect(reportDiagnostics('github', files.slice(2))).toBe('');
  });
});
