import { describe, expect, test } from 'vitest';
import { matchQuery } from '../../src/compose/match-query.ts';
import { queryOperators } from '../../src/pack/index.ts';

const lists = new Set(['$all', '$in', '$nin', '$words']);
const queries = new Set(['$and', '$or', '$nor']);

describe('a pack may use the operators that its rules are matched with, and no others', () => {
  test.each(queryOperators)('%s', (operator) => {
    const value = operator === '$elemMatch' || operator === '$not' ? { $eq: 'x' } : lists.has(operator) ? ['x'] : 'x';
    const query = queries.has(operator) ? { [operator]: [{ a: 'x' }] } : { a: { [operator]: value } };
    expect(() => matchQuery(query)({ a: 'x' })).not.toThrow();
  });

  test.each(['$where', '$function', '$expr', '$regex', '$mod', '$type', '$options'])('not %s', (operator) => {
    expect(queryOperators).not.toContain(operator);
    expect(() => matchQuery({ a: { [operator]: 'x' } })({ a: 'x' })).toThrow(operator);
  });
});
