/** A word between the marks that stand around it: `(`, `see()`, `).`. */
export interface Wrapped {
  readonly before: string;
  readonly core: string;
  readonly after: string;
}

const opening = '([{"\'“‘«„';
const closing = '.,;:!?…)]}>"\'”’»“';
const pairs = new Map([
  [')', '('],
  [']', '['],
  ['}', '{'],
  ['>', '<'],
]);

/**
 * Takes the quotes, brackets and stops around a word away from it. A bracket that closes one inside the word stays:
 * `(see()).` is `see()` between `(` and `).`.
 */
export function unwrap(word: string): Wrapped {
  let start = 0;
  while (start < word.length && opening.includes(word.charAt(start))) start += 1;
  let end = word.length;
  while (end > start && closing.includes(word.charAt(end - 1))) end -= 1;
  if (end < word.length) end += closersOf(word.slice(start, end), word.slice(end));
  return { before: word.slice(0, start), core: word.slice(start, end), after: word.slice(end) };
}

/** How many of the marks behind a word close brackets that it opened. */
function closersOf(core: string, after: string): number {
  const open = new Map<string, number>();
  const count = (mark: string, by: number): number => {
    const sum = (open.get(mark) ?? 0) + by;
    open.set(mark, sum);
    return sum;
  };
  for (const mark of core) count(pairs.get(mark) ?? mark, pairs.has(mark) ? -1 : 1);
  let taken = 0;
  for (const mark of after) {
    const opener = pairs.get(mark);
    if (opener === undefined || count(opener, -1) < 0) break;
    taken += 1;
  }
  return taken;
}
