import type { Words } from '../words.ts';
import { withoutDeterminer } from './without-determiner.ts';

/** What tells that the word before it stands alone. */
const behindPronoun = [
  'choice.clause',
  'choice.joint',
  'choice.because',
  'choice.ending',
  'sentence.negation',
] as const;

/** Whether what was chosen only takes up what was told: "so we chose it", "wir nehmen das", but not "wir nehmen das kleine Brett". */
export function takesUp(words: Words, said: string): boolean {
  const text = said.trimStart();
  if (words.find('sentence.continues', text)?.start !== 0) return false;
  const rest = withoutDeterminer(words, text);
  if (rest === text || !/^[\p{L}\p{N}]/u.test(rest)) return true;
  return behindPronoun.some((list) => words.find(list, rest)?.start === 0);
}
