import { expect, test } from 'vitest';
import { matchQuery } from '../../src/compose/match-query.ts';
import { joinConditions } from '../../src/pack/index.ts';

const cli = { id: 'cli', given: { 'decision.title': { $words: ['cli'] } } };
const table = { id: 'table', given: { 'data.tables.0': { $exists: true } } };

/** Whether a rule that stands with these two holds for a title and, where said so, a table. */
function holds(
  rule: { readonly beside?: readonly string[]; readonly unless?: readonly string[] },
  title: string,
  tables = 0,
): boolean {
  const own = { id: 'own', given: { decision: { $exists: true } }, ...rule };
  const joined = joinConditions([own, cli, table])[0];
  return matchQuery(joined?.given ?? {})({ decision: { title }, data: { tables: Array.from({ length: tables }) } });
}

test.each([
  ['beside one that holds', { beside: ['cli'] }, 'A CLI', 0, true],
  ['beside one that does not', { beside: ['cli'] }, 'A page', 0, false],
  ['beside two of which one holds', { beside: ['cli', 'table'] }, 'A page', 1, true],
  ['beside one that is turned off', { beside: ['gone'] }, 'A CLI', 0, false],
  ['unless one that holds', { unless: ['cli'] }, 'A CLI', 0, false],
  ['unless one that does not', { unless: ['cli'] }, 'A page', 0, true],
  ['unless two of which one holds', { unless: ['cli', 'table'] }, 'A page', 1, false],
  ['unless one that is turned off', { unless: ['gone'] }, 'A CLI', 0, true],
  ['beside one and unless another', { beside: ['cli'], unless: ['table'] }, 'A CLI', 1, false],
])('a rule %s', (_, rule, title, tables, expected) => {
  expect(holds(rule, title, tables)).toBe(expected);
});

test('a rule that names no other is left as it is', () => {
  expect(joinConditions([cli, table])).toEqual([cli, table]);
});
