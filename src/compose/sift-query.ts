import {
  $all,
  $and,
  $elemMatch,
  $eq,
  $exists,
  $gt,
  $gte,
  $in,
  $lt,
  $lte,
  $ne,
  $nin,
  $nor,
  $not,
  $or,
  $size,
  createQueryTester,
  EqualsOperation,
} from 'sift';
import type { Query } from '../pack/index.ts';
import { matchStart } from './match-start.ts';
import { matchWords } from './match-words.ts';

// Only operators that look at data. Those that run code ($where) or can stall ($regex) are not among them.
const operations = {
  $all,
  $and,
  $elemMatch,
  $eq,
  $exists,
  $gt,
  $gte,
  $in,
  $lt,
  $lte,
  $ne,
  $nin,
  $nor,
  $not,
  $or,
  $size,
  $words: (params: string | readonly string[], owner: unknown, options: Parameters<typeof $all>[2]) =>
    new EqualsOperation(matchWords(typeof params === 'string' ? [params] : params), owner, options),
  $starts: (params: string | readonly string[], owner: unknown, options: Parameters<typeof $all>[2]) =>
    new EqualsOperation(matchStart(typeof params === 'string' ? [params] : params), owner, options),
};

/** A query in the whole language of queries, as a predicate. An operator that does not exist, or is not allowed, throws. */
export function siftQuery(query: Query): (value: unknown) => boolean {
  const test = createQueryTester(query, { operations });
  return (value) => test(value);
}
