import type { Query } from '../pack/index.ts';
import { quickQuery, Unsure } from './quick-query.ts';
import { siftQuery } from './sift-query.ts';

type Test = (value: unknown) => boolean;

// A pack's queries are asked again with every plan, and compiling one costs more than asking it.
const compiled = new WeakMap<Query, Test>();

/** A query of the pack as a predicate. An operator that does not exist, or is not allowed in a pack, throws. */
export function matchQuery(query: Query): Test {
  const known = compiled.get(query);
  if (known) return known;
  const quick = quickQuery(query);
  const matches = quick ? surely(quick, query) : siftQuery(query);
  compiled.set(query, matches);
  return matches;
}

/** The quick predicate, with the whole one for the data that it is not for. */
function surely(quick: Test, query: Query): Test {
  let whole: Test | undefined;
  return (value) => {
    try {
      return quick(value);
    } catch (error) {
      if (!(error instanceof Unsure)) throw error;
      return (whole ??= siftQuery(query))(value);
    }
  };
}
