import { expect, test } from 'vitest';
import type { Diagnostic, Fact } from '../../src/model/index.ts';
import { factKinds } from '../../src/model/index.ts';
import { reportDiagnostics } from '../../src/report/index.ts';
import { factsReport } from './samples.ts';

const found = (severity: Diagnostic['severity']): Diagnostic => ({ ruleId: 'a-rule', severity, message: 'A message' });

function summary(files: readonly (readonly Diagnostic['severity'][])[], colors = false): string | undefined {
  const checked = files.map((severities, at) => ({ path: `${at}.md`, diagnostics: severities.map(found) }));
  return reportDiagnostics('text', checked, { colors }).trimEnd().split('\n').at(-1);
}

test.each([
  ['one file is not named as one of one', [['error']], '1 error, 0 warnings'],
  ['infos are counted where there are some', [['warning', 'info']], '0 errors, 1 warning, 1 info'],
  ['of several files, those with findings are counted', [['error'], []], '1 error, 0 warnings in 1 of 2 files'],
] as const)('%s', (_, files, expected) => {
  expect(summary(files)).toBe(expected);
});

test.each([
  ['red', [['error', 'warning']], 31],
  ['yellow', [['warning', 'info']], 33],
  ['green', [[]], 32],
] as const)('the sum is %s', (_, files, code) => {
  expect(summary(files, true)?.startsWith(`\u001B[${code}m`)).toBe(true);
});

test('without a page and without rules, a finding is reported in every format', () => {
  const files = [{ path: 'a.md', diagnostics: [found('error')] }];
  expect(JSON.parse(reportDiagnostics('json', files)).files[0].messages[0]).toMatchObject({ url: null, line: 1 });
  const [run] = JSON.parse(reportDiagnostics('sarif', files)).runs;
  expect(run.tool.driver).toEqual({ name: 'planwright', rules: [] });
  expect(run.results[0]).toEqual({
    ruleId: 'a-rule',
    level: 'error',
    message: { text: 'A message' },
    locations: [{ physicalLocation: { artifactLocation: { uri: 'a.md' } } }],
  });
});

const fact = (over: Partial<Fact>): Fact => ({
  kind: 'component',
  text: 'mailer',
  line: 1,
  column: 1,
  endLine: 1,
  by: 'list',
  certainty: 'stated',
  ...over,
});
const factsOf = (facts: readonly Fact[]): readonly string[] =>
  factsReport('text', [{ path: 'a.md', sha256: '', language: 'en', facts }]).split('\n');

test('parts of a fact are told that say something beside its text', () => {
  const data = { name: 'mailer', reason: '', external: false, changed: true, tags: ['a', 'b'] };
  expect(factsOf([fact({ data })]).slice(3, 8)).toEqual([
    '  1  mailer',
    '     external: no',
    '     changed: yes',
    '     tags: a, b',
    '     list, stated',
  ]);
});

test('numbers of lines stand below each other', () => {
  expect(factsOf([fact({ line: 7 }), fact({ line: 120 })]).filter((line) => line.endsWith('mailer'))).toEqual([
    '    7  mailer',
    '  120  mailer',
  ]);
});

test('where every kind is found, none is said to be missing', () => {
  const lines = factsOf(factKinds.map((kind) => fact({ kind })));
  expect(lines.at(-2)).toBe('     list, stated');
  expect(lines.at(-1)).toBe('');
});
