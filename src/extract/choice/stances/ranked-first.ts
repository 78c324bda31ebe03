import type { Named } from './types.ts';

/** "A > D > B", "Kafka ≻ NATS (close) ≻ cron": what stands between two of a row. */
const before = /^\s*(?:[(（][^()（）]*[)）]\s*)?[>≻»]+\s*$/u;
/** Of two, one may as well be said to be larger. */
const fewest = 3;

/** The first of the names that a text sets in a row from the best to the worst; undefined where it does not. */
export function rankedFirst(text: string, named: readonly Named[]): Named | undefined {
  const isRow = named.slice(1).every(({ start }, at) => before.test(text.slice(named[at]?.end, start)));
  return named.length >= fewest && isRow ? named[0] : undefined;
}
