import { spacedWords } from '../../../text/index.ts';
import type { Match, Words } from '../../words.ts';

/** In words: how far a word that denies may stand from what it denies. */
const near = 2;

/** Whether what speaks for a name is denied: "we will not go with", "is not our choice". */
export function isDenied(words: Words, text: string, { start }: Match): boolean {
  const denied = words.findAll('stance.deny', text.slice(0, start)).at(-1);
  return denied !== undefined && spacedWords(text.slice(denied.end, start)) <= near;
}
