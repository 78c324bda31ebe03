import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { diagnosticFormats, factFormats, reportDiagnostics } from '../../src/report/index.ts';
import { documents, factsReport, files, rules } from './samples.ts';

const folder = join(import.meta.dirname, '../fixtures/report');
const options = { rules, version: '1.2.3' };
const reports: Readonly<Record<string, () => string>> = {
  'diagnostics.text': () => reportDiagnostics('text', files, options),
  'diagnostics-narrow.text': () => reportDiagnostics('text', files, { ...options, width: 60 }),
  'diagnostics-coloured.text': () => reportDiagnostics('text', files, { ...options, colors: true }),
  'diagnostics-none.text': () => reportDiagnostics('text', files.slice(2), options),
  'diagnostics.json': () => reportDiagnostics('json', files, options),
  'diagnostics.sarif': () => reportDiagnostics('sarif', files, options),
  'diagnostics.github': () => reportDiagnostics('github', files, options),
  'facts.text': () => factsReport('text', documents),
  'facts-narrow.text': () => factsReport('text', documents, { width: 40 }),
  'facts-coloured.text': () => factsReport('text', documents, { colors: true }),
  'facts.json': () => factsReport('json', documents),
};

test.each(Object.entries(reports))('%s', async (name, report) => {
  await expect(report()).toMatchFileSnapshot(join(folder, name));
});

test('every format has a golden file, and every file is read', () => {
  expect(readdirSync(folder).toSorted()).toEqual(Object.keys(reports).toSorted());
  const names = [
    ...diagnosticFormats.map((name) => `diagnostics.${name}`),
    ...factFormats.map((name) => `facts.${name}`),
  ];
  expect(names.filter((name) => !(name in reports))).toEqual([]);
});

// What could make a terminal do something, or text read backwards; the colours' own escapes are asked for.
const harmful = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]/u;

test.each(Object.entries(reports).filter(([name]) => !name.includes('coloured')))('%s is safe to show', (_, report) => {
  expect(report()).not.toMatch(harmful);
});

test.each(Object.entries(reports).filter(([name]) => name.includes('coloured')))(
  '%s says the same without its colours',
  (name, report) => {
    const plain = report().replace(/\u001B\[\d+m/gu, '');
    expect(plain).not.toMatch(harmful);
    expect(plain).toBe(reports[name.replace('-coloured', '')]?.());
  },
);

test.each(['diagnostics-narrow.text', 'facts-narrow.text'])('%s fits its width', (name) => {
  const width = name.startsWith('facts') ? 40 : 70;
  const long = (reports[name]?.() ?? '').split('\n').filter((line) => line.length > width);
  expect(long.filter((line) => !line.startsWith('plans/'))).toEqual([]);
});
