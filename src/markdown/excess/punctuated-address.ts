import { allMatches } from '../../text/index.ts';
const punctuation = /[!"'()*,.:;<?_~&\]]+/gu;
const address = /https?:\/\/|www\./iu;

/** Where on a line more than so many marks of punctuation in a row stand in an address; -1 where nowhere. */
export function punctuatedAddress(line: string, most: number): number {
  if (line.length <= most) return -1;
  for (const { index, 0: marks } of allMatches(line, punctuation)) {
    if (marks.length <= most) continue;
    const word = /\S*$/u.exec(line.slice(0, index + 1))?.[0] ?? '';
    if (address.test(word)) return index;
  }
  return -1;
}
