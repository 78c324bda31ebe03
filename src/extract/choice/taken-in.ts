import type { Option } from '../options/types.ts';
import type { Words } from '../words.ts';
import { mentions } from './mentions.ts';
import { takenByStance } from './stances/taken-by-stance.ts';

/** The options that a text takes: of several those that it speaks for; where it names one, that. */
export function takenIn(words: Words, options: readonly Option[], text: string): readonly Option[] {
  return takenByStance(words, options, [{ text }])?.options ?? mentions(words, options, text);
}
