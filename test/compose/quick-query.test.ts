import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quickQuery, Unsure } from '../../src/compose/quick-query.ts';
import { siftQuery } from '../../src/compose/sift-query.ts';
import type { Query } from '../../src/pack/index.ts';
import { readPack } from './read-pack.ts';

const plain = fc.constantFrom('new', 'changed', 'the cache', '', true, false, 0, 1, 2);
const phrases = fc.array(fc.constantFrom('new', 'cache', 'the', 'Changed', 'no'), { maxLength: 3 });
const path = fc
  .array(fc.constantFrom('a', 'b', 'c', '0', '1', 'constructor', 'length'), { minLength: 1, maxLength: 3 })
  .map((keys) => keys.join('.'));

const single = {
  $exists: fc.boolean(),
  $eq: plain,
  $ne: plain,
  $in: fc.array(plain, { maxLength: 2 }),
  $nin: fc.array(plain, { maxLength: 2 }),
  $words: phrases,
  $starts: phrases,
  $size: fc.nat(2),
};

const { query } = fc.letrec<{ query: Query; inner: Query; asked: unknown; operators: Query }>((tie) => ({
  query: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.dictionary(path, tie('asked'), { minKeys: 1, maxKeys: 2 }),
    tie('inner'),
  ),
  inner: fc.oneof(
    fc.record({ $or: fc.array(tie('query'), { minLength: 1, maxLength: 2 }) }),
    fc.record({ $and: fc.array(tie('query'), { minLength: 1, maxLength: 2 }) }),
    fc.record({ $nor: fc.array(tie('query'), { minLength: 1, maxLength: 2 }) }),
    fc.record({ $words: phrases, $not: tie('operators') }, { requiredKeys: [] }),
    fc.record({ $exists: fc.boolean() }),
  ),
  asked: fc.oneof(plain, tie('operators')),
  operators: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    // One at a time, so that what one says is not lost among others; and some together.
    ...Object.entries(single).map(([name, asked]) => fc.record({ [name]: asked })),
    fc.record(single, { requiredKeys: [] }),
    fc.record({ $not: fc.record({ $in: single.$in, $words: phrases }) }),
    fc.record({ $elemMatch: tie('query') }),
    fc.record({ $not: tie('operators') }),
  ),
}));

const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    plain,
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('value'), { maxKeys: 3 }),
  ),
}));
const record = fc.dictionary(fc.constantFrom('a', 'b', 'c'), value, { minKeys: 1, maxKeys: 3, noNullPrototype: true });

/** What the quick predicate answers; undefined where the whole one is asked. */
function quickly(asked: Query, data: unknown): boolean | undefined {
  const quick = quickQuery(asked);
  try {
    return quick?.(data);
  } catch (error) {
    if (error instanceof Unsure) return undefined;
    throw error;
  }
}

describe('a quick query', () => {
  test('answers as sift does', () => {
    let [tried, answered] = [0, 0];
    fc.assert(
      fc.property(query, record, (drawn, data) => {
        const asked: Query = JSON.parse(JSON.stringify(drawn));
        const answer = quickly(asked, data);
        tried += 1;
        if (answer === undefined) return;
        answered += 1;
        expect(answer).toBe(siftQuery(asked)(data));
      }),
      { numRuns: 50_000 },
    );
    expect(answered).toBeGreaterThan(tried / 2);
  });

  // What several operators, one not, say of many items depends on their order.
  test.each([
    [{ a: { $not: { $in: ['new'], $words: ['cache'] } } }, { a: ['new', 'the cache'] }],
    [{ a: { $not: { $words: ['cache'], $ne: 'new' } } }, { a: ['new', 'the cache'] }],
    [{ a: { $not: { $in: ['new'], $words: ['cache'] } } }, { a: 'new' }],
    [{ a: { $exists: false } }, { a: null }],
    [{ 'a.b': { $exists: false } }, { a: null }],
    [{ constructor: { $exists: false } }, { a: 1 }],
    [{ 'a.length': 2 }, { a: [1, 2] }],
    [{ 'a.01': 1 }, { a: [1, 1] }],
    [{ 'a.-1': { $exists: false } }, { a: [1, 1] }],
    [{ 'a.': 1 }, { a: { '': 1 } }],
    [{ 'a..b': 1 }, { a: { '': { b: 1 } } }],
    [{ '': 1 }, { '': 1 }],
    [{ a: { $exists: true } }, { a: undefined }],
    [{ a: { $in: [1] } }, { a: [[1]] }],
    [{ 'a.0': { $in: [1] } }, { a: [[1]] }],
    [{ 'a.0': 1 }, { a: [[1]] }],
  ])('%j of %j is answered as sift does, or not at all', (asked, data) => {
    expect([undefined, siftQuery(asked)(data)]).toContain(quickly(asked, data));
  });

  /** The parts of a query, each a query: what stands behind others is only made when it is asked. */
  const partsOf = (whole: Query): readonly Query[] =>
    Object.entries(whole).flatMap(([key, of]): readonly Query[] =>
      Array.isArray(of) && ['$or', '$and', '$nor'].includes(key) ? of.flatMap(partsOf) : [{ [key]: of }],
    );

  test('is there for all conditions of the pack', () => {
    const asked = readPack().rules.flatMap(({ given, when, with: joined = [], without = [] }) =>
      [given, when, ...[...joined, ...without].map(({ where }) => where)].filter((one) => one !== undefined),
    );
    const parts = asked.flatMap(partsOf);
    expect(parts.length).toBeGreaterThan(asked.length);
    expect(parts.filter((one) => quickQuery(one) === undefined).map((one) => JSON.stringify(one))).toEqual([]);
  });
});
