import { allMatches } from '../../text/index.ts';
/** In letters: what is said before a list is announced says something of its own. */
const enough = 40;
const ends = /(?<=[.!?…])\s+|(?<=[。！？])/gu;

/** Where the sentence begins that announces a list, behind others: "Copies take all night. Two ways to mend it:"; 0 where none stand before it. */
export function toldBefore(text: string): number {
  const last = /[:：]$/u.test(text) ? allMatches(text, ends).at(-1) : undefined;
  return last && last.index >= enough ? last.index + last[0].length : 0;
}
