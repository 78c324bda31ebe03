import type { Match, Words } from '../words.ts';
import { bracedIn } from './braced-in.ts';
import { personChose } from './person-chose.ts';

/** "Went with …" or "Jeff went with …" at the head of a text: words that choose there, and are not the first part of another word ("用户"). */
export function wentIn(words: Words, text: string): Match | undefined {
  const went = words.find('choice.went', text);
  const idiom = words.find('choice.went-idiom', text);
  if (went?.start === 0 && !(idiom?.start === 0 && idiom.end > went.end)) return went;
  return personChose(words, text) ?? bracedIn(words, text);
}
