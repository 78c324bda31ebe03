import type { Reading } from '../reading.ts';
import type { Match, Words } from '../words.ts';

/** What becomes of a thing. */
export type Change = 'new' | 'changed' | 'removed' | 'existing';

const before = 36;
const after = 16;
const lists: readonly (readonly [Change, string])[] = [
  ['new', 'names.new'],
  ['removed', 'names.removed'],
  ['changed', 'names.changed'],
  ['existing', 'names.existing'],
];

/** The words around a place, as far as the clause goes. */
function around(text: string, start: number, end: number): { readonly left: string; readonly right: string } {
  const left =
    text
      .slice(Math.max(0, start - before), start)
      .split(/[.;:。；：|”»]\s|(?<=[\p{L}\p{N}])"\s|[。；：]/u)
      .at(-1) ?? '';
  const right = text.slice(end, end + after).split(/[.;。；|]\s|[。；]/u)[0] ?? '';
  return { left, right };
}

/** The places of a list's words that no word such as "no" stands right before: "needs no new broker" brings none. */
function affirmedIn(words: Words, list: string, text: string): readonly Match[] {
  return words.findAll(list, text).filter(({ start }) => {
    const denial = words.findAll('sentence.negation', text.slice(0, start)).at(-1);
    return denial === undefined || denial.end < start - 1;
  });
}

/**
 * What the words next to a name say becomes of it: the nearest word before it, else the first behind it.
 *
 * @returns undefined where they say nothing
 */
export function changeOf({ words }: Reading, text: string, start: number, end: number): Change | undefined {
  const { left, right } = around(text, start, end);
  const said = lists
    .map(([change, list]) => ({ change, at: affirmedIn(words, list, left).at(-1)?.end ?? -1 }))
    .filter((one) => one.at >= 0)
    .toSorted((a, b) => b.at - a.at)[0];
  if (said) return said.change;
  return lists
    .map(([change, list]) => ({ change, at: affirmedIn(words, list, right)[0]?.start ?? -1 }))
    .filter((one) => one.at >= 0)
    .toSorted((a, b) => a.at - b.at)[0]?.change;
}
