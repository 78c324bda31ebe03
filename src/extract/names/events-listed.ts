import type { Reading } from '../reading.ts';
import type { EventMention } from './event-mentions.ts';
import { isListed } from './is-listed.ts';
import { shapeOf } from './shapes.ts';
import type { Stretch } from './stretches.ts';

const defined = /^(\p{Lu}[\p{L}\p{N}]*(?: [\p{Lu}\d][\p{L}\p{N}]*){1,4})\s*(?:[(（][^)）]{1,40}[)）])?\s*[-–—:：]\s/u;
const bare = /^[`"'“”*]*([^`"'“”*(（{:：—–]{2,60}?)[`"'“”*]*\s*(?:[(（{:：—–]|-\s|->|→|$)/u;

/** Events that a section about events lists: an item, a row or a definition each. */
export function* eventsListed(reading: Reading, stretch: Stretch): Iterable<EventMention> {
  const { words } = reading;
  const { text, passage, section } = stretch;
  const first = passage?.cells?.[0];
  const inColumn = first !== undefined && words.has('names.event-column', first.header);
  if (!passage || (section.roles[0] !== 'events' && !inColumn)) return;
  const name = nameOf(first ? first.text : text, stretch.form) ?? topicOf(reading, stretch);
  if (name === undefined || isListed(words, 'names.event-noun', name)) return;
  const start = text.indexOf(name);
  yield { name, start, end: start + name.length, by: 'event-list' };
}

/** "- `orders`: all that is ordered" below "Topics": there one word in code marks is a name. */
function topicOf({ words }: Reading, { form, codes: [first], section }: Stretch): string | undefined {
  const opens = form === 'item' && first?.start === 0 && shapeOf(first.text) === 'word';
  return opens && words.has('names.topic-noun', section.heading) ? first.text : undefined;
}

/** The name that an item opens with: one word of code, or a few words with capitals before a dash or colon. */
function nameOf(text: string, form: Stretch['form']): string | undefined {
  const term = defined.exec(text)?.[1];
  if (term !== undefined) return term;
  const name = form === 'item' || form === 'row' ? bare.exec(text)?.[1] : undefined;
  if (name === undefined) return undefined;
  const shape = shapeOf(name);
  const routed = /^[a-z][\w-]*(?:[.:/][\w*{}-]+)+$/u.test(name);
  return routed || (shape !== undefined && shape !== 'word') ? name : undefined;
}
