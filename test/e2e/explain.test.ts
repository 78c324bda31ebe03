import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCli } from '../helpers/run-cli.ts';

const brainstorm = `# Search

## Options

- Lunr: small
- Solr: a server of its own

## Decision

We will go with Lunr because it is small.

## Constraints

- No new server

## Data model

New table \`search_terms\`:

| column | type |
| --- | --- |
| term | text |
`;

let folder: string;
const path = () => join(folder, 'notes.plan.md');
const plan = () => readFileSync(path(), 'utf8').split('\n');
const explain = (at: number | string, ...more: readonly string[]) =>
  runCli(['explain', `notes.plan.md:${at}`, ...more], { cwd: folder });

/** The number of the first line of the plan that holds a text. */
function lineWith(text: string): number {
  const at = plan().findIndex((line) => line.includes(text));
  expect(at, text).not.toBe(-1);
  return at + 1;
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'planwright-'));
  writeFileSync(join(folder, 'notes.md'), brainstorm);
  runCli(['notes.md', '--yes', '--set', 'rollout.window=until 1 June'], { cwd: folder });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('explain PLAN:LINE', () => {
  test.each([
    ['the line of the brainstorm', 'No new server', /from the brainstorm, notes\.md:14 \(.*\)\n {2}> - No new server/u],
    [
      'the rule, its source and the record',
      'Write the migration of',
      /rule db-01-new-table: [^]*Source: [^\n]*http[^]*It fired on data\.tables: search_terms, notes\.md:18/u,
    ],
    ['the answer', 'until 1 June', /rule window-stated[^]*fired on rollout\.window: until 1 June/u],
    ['what a rule about the whole plan looked at', 'Lunr', /looked at [^\n]*decision\.choice \(line 10\)/u],
    ['the gap behind what is not stated', 'Not stated', /from the pack, gaps\.yaml/u],
    ['the form of the pack', '## 5.', /every plan has this line/u],
  ])('answers with %s', (_, text, expected) => {
    const { code, stdout, stderr } = explain(lineWith(text));
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(expected);
  });

  test('gives the same as JSON', () => {
    const line = lineWith('No new server');
    expect(JSON.parse(explain(line, '--format', 'json').stdout)).toMatchObject({
      schemaVersion: 1,
      plan: 'notes.plan.md',
      line,
      state: 'kept',
      sources: [{ from: 'brainstorm', file: 'notes.md', line: 14, quote: '- No new server' }],
    });
  });

  test('says which line was edited by hand, and answers still for the others', () => {
    const before = readFileSync(path(), 'utf8');
    writeFileSync(
      path(),
      before.replace('No new server.\n', 'No new server, ever.\n- Nor a cloud\n').replace('- [ ] **T1', '- [x] **T1'),
    );
    expect(explain(lineWith('No new server, ever')).stdout).toMatch(/edited by hand: notes\.answers\.yaml/u);
    expect(explain(lineWith('Nor a cloud')).stdout).toMatch(/edited by hand/u);
    expect(explain(lineWith('- [x]')).stdout).toMatch(/rule/u);
    expect(explain(lineWith('Write the migration of')).stdout).toMatch(/db-01-new-table/u);
    writeFileSync(path(), before);
  });

  test.each([
    [0, /notes\.plan\.md: there is no line 0/u],
    [9999, /there is no line 9999, it has \d+/u],
    ['5 --answers', /nope\.answers\.yaml/u],
  ])('refuses %s with one line', (at, message) => {
    const [line = '', flag] = String(at).split(' ');
    const { code, stdout, stderr } = explain(line, ...(flag === undefined ? [] : [flag, 'nope.answers.yaml']));
    expect([code, stdout, stderr.trim().split('\n').length]).toEqual([2, '', 1]);
    expect(stderr).toMatch(message);
  });

  test('warns where pack or brainstorm are not those of the plan', () => {
    const line = lineWith('No new server');
    const answers = join(folder, 'notes.answers.yaml');
    const text = readFileSync(answers, 'utf8');
    writeFileSync(answers, text.replace(/sha256: [0-9a-f]{8}/gu, 'sha256: 00000000'));
    expect(explain(line).stderr).toMatch(/another state of the pack ten-section[^]*brainstorm has changed since/u);
    rmSync(join(folder, 'notes.md'));
    expect(existsSync(join(folder, 'notes.md'))).toBe(false);
    const { code, stdout, stderr } = explain(line);
    expect([code, stdout]).toEqual([0, expect.stringMatching(/from the brainstorm, notes\.md:14/u)]);
    expect(stderr).toMatch(/cannot be quoted/u);
    writeFileSync(answers, text);
    writeFileSync(join(folder, 'notes.md'), brainstorm);
  });
});
