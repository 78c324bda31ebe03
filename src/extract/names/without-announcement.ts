import { asSentence } from '../as-sentence.ts';
import { stating } from '../choice/choice-name.ts';
import { keepsVerb } from '../choice/keeps-verb.ts';
import type { ListName } from '../list-name.ts';
import type { Words } from '../words.ts';

/** A reference to an option before its name is no longer than this: "go on with the second option: ". */
const reference = 40;

/** "After a long talk we decided to go with the second option: a nightly job" tells of the job what stands behind all that. */
export function withoutAnnouncement(words: Words, text: string, place: number): string {
  const opens = (list: ListName): boolean => words.find(list, text)?.start === 0;
  const told = opens('choice.imperative') || opens('choice.conditional') ? undefined : stating(words, text);
  // "Over time we move the rows": without its verb it would say nothing.
  if (told === undefined || told.end > place || keepsVerb(words, told)) return text;
  const colon = text.slice(told.end, Math.min(place, told.end + reference)).search(/[:：]\s/u);
  const rest = text.slice(told.end + colon + 1).replace(/^[\s,，:：]+/u, '');
  return asSentence(rest);
}
