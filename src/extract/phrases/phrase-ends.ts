import { borderless, goesOn, hangul, type Signs, unitBits, wordLike } from './signs.ts';

/** The unit that stands for any white space. */
export const blank = 32;
const lowLine = 95;

/** The unit of the sign at an offset; zero behind the last. */
export function unitAt(signs: Signs, at: number): number {
  return (signs[at] ?? 0) & unitBits;
}

/** Whether white space stands at an offset. */
export function isBlank(signs: Signs, at: number): boolean {
  return unitAt(signs, at) === blank;
}

/** Where the rest of a word ends. */
export function endOfWord(signs: Signs, end: number): number {
  let at = end;
  while (((signs[at] ?? 0) & wordLike) > 0 && unitAt(signs, at) !== lowLine) at += 1;
  return at;
}

/** Whether what ends here ends inside a word. */
export function isWithin(signs: Signs, end: number): boolean {
  const last = signs[end - 1] ?? 0;
  const bordered = (last & wordLike) > 0 && (last & (borderless | hangul)) === 0;
  return bordered && goesOn(signs[end] ?? 0, false);
}
