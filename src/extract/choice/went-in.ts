import type { Match, Words } from '../words.ts';
import { personChose } from './person-chose.ts';

/** "Went with …" or "Jeff went with …" at the head of a text: words that choose there, and are not the first part of another word ("用户"). */
export function wentIn(words: Words, text: string): Match | undefined {
  const went = words.find('choice.went', text);
  const idiom = words.find('choice.went-idiom', text);
  return went?.start === 0 && !(idiom?.start === 0 && idiom.end > went.end) ? went : personChose(words, text);
}
