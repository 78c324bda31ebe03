import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { walkNodes } from '../../src/check/walk-nodes.ts';
import { shift } from '../../src/markdown/quick/shift.ts';
import type { Diagnostic, Fact } from '../../src/model/index.ts';
import { reportDiagnostics, reportFacts } from '../../src/report/index.ts';
import { largest, smallest } from '../../src/text/index.ts';

/** More than a function takes arguments. */
const many = 200_000;

const numbers = Array.from({ length: many }, (_, at) => at + 1);
const tree = (): Root => ({ type: 'root', children: numbers.map(() => ({ type: 'paragraph', children: [] })) });

test('the ends of many numbers', () => {
  expect([largest(numbers, 0), smallest(numbers, Infinity)]).toEqual([many, 1]);
});

test('blocks in a document', () => {
  expect([...walkNodes(tree())]).toHaveLength(many + 1);
  expect(() => shift(tree(), 1, 1)).not.toThrow();
});

test('facts to show', () => {
  const fact: Fact = { kind: 'risk', text: 'a', line: 7, column: 1, endLine: 7, by: 'b', certainty: 'inferred' };
  const facts = numbers.map((line) => ({ ...fact, line }));
  const shown = [...reportFacts('text', [{ path: 'a.md', sha256: '', language: 'en', facts }])].join('');
  expect(shown.split('\n').length).toBeGreaterThan(many);
});

test('findings to show', () => {
  const finding: Diagnostic = { ruleId: 'no-filler', severity: 'warning', message: 'a' };
  const shown = reportDiagnostics('text', [{ path: 'a.md', diagnostics: numbers.map(() => finding) }]);
  expect(shown.split('\n').length).toBeGreaterThan(many);
});
