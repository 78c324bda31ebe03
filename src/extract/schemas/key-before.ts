import type { Words } from '../words.ts';

/** So far in front of the columns stands what they make: "unique on (…)", "index on `orders`(…)". */
const reach = 24;
/** One short word at most leads from there to the columns: "on". */
const leading = /^\s*(?:\p{L}{1,5}\s*)?[`"'“]?$/u;

/** What the words right in front of some columns make of them: an index, or a rule that each value stands once. */
export function keyBefore(words: Words, text: string, at: number): 'index' | 'unique' | undefined {
  const left = text.slice(Math.max(0, at - reach), at);
  const [unique, index] = (['technical.unique', 'technical.indexed'] as const).map((list) => words.findAll(list, left).at(-1));
  const last = Math.max(unique?.end ?? 0, index?.end ?? 0);
  if (last === 0 || !leading.test(left.slice(last))) return undefined;
  return unique ? 'unique' : 'index';
}
