import { expect, test } from 'vitest';
import { isHintedAt } from '../../src/check/is-hinted-at.ts';
import { isToldOf } from '../../src/check/is-told-of.ts';
import { placeIn } from '../../src/check/place-in.ts';
import { taskKey } from '../../src/check/task-key.ts';
import { wordsOf } from '../../src/check/words-of.ts';

const place = placeIn('', { line: 1, column: 1, offset: 0 }, 0, 0);
const change = (id: string, label: string, ...names: readonly string[]) => ({ id, label, names, place });

test.each([
  ['C1', '', 'It builds C1.', true],
  ['C1', '', 'It builds C12, xC1 and C1_.', false],
  ['C10', '', 'C9–C11', true],
  ['C10', '', 'C1 - C10', true],
  ['C10', '', 'C10—C200', true],
  ['D10', '', 'C9–C11', false],
  ['C12', '', 'C9–C11', false],
  ['C8', '', 'C9–C11', false],
  ['C10', '', 'C9–D11', false],
  ['C10', '', 'xC9–C11', false],
  ['C10', '', 'C9 to C11', false],
  ['', 'A list of orders', 'Show the list of orders', false],
  ['', 'List of orders', 'Show the list-of-orders', true],
  ['', 'Orders', 'Show orders', false],
])('a change %j called %j is told of in %j: %j', (id, label, text, expected) => {
  expect(isToldOf(change(id, label), text)).toBe(expected);
});

test.each([
  ['/orders', 'Build /orders', true],
  ['/orders', 'Build GET /orders', false],
  ['/orders', 'Build get /orders', true],
  ['/orders', 'Build /orders/{id}', false],
  ['/orders', 'Build /orders/:id', false],
  ['/orders', 'Build /orders/, all', true],
  ['/orders', 'Build /orders/{id} and /orders', true],
  ['GET /orders', 'Build GET /orders/{id}', true],
  ['order.made', 'Send order.made.', true],
  ['order.made', 'Send reorder.made', false],
  ['order.made', 'Send order.made2', false],
  ['order.made', 'Send _order.made', false],
  ['', 'Send', false],
])('a change with the name %j is told of in %j: %j', (name, text, expected) => {
  expect(isToldOf(change('', '', name), text)).toBe(expected);
});

test.each([
  ['POST /flags/audit', 'src/flags/audit.ts', true],
  ['GET /v1/flags/{flagId}/audits', 'flags audits', true],
  ['/v12/flags/:flag/audits/7', 'audits of flags', true],
  ['PUT /api/flags', 'flags', false],
  ['flags_audit', 'the audit of flags', true],
  ['flags_audit', 'flags', false],
  ['version/vocabulary', 'vocabulary', false],
])('the name %j is hinted at by %j: %j', (name, text, expected) => {
  expect(isHintedAt(change('', '', 'x', name), new Set(wordsOf(text)))).toBe(expected);
});

test.each([
  ['T2.3', '2.3'],
  ['t-2.3', '2.3'],
  ['Task 12', '12'],
  ['task--12', '12'],
  ['TASK-004', '004'],
  ['P10-T12', '10.12'],
  ['P10.12', '10.12'],
  ['p1-t2', '1.2'],
  ['P1', 'P1'],
  ['xP1-T2', 'XP1-T2'],
  ['P1-T2.3', 'P1-T2.3'],
  ['Total', 'TOTAL'],
  ['', ''],
])('a task %j is told apart as %j', (id, key) => {
  expect(taskKey(id)).toBe(key);
});
