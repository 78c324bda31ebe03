import type { Reading } from '../reading.ts';
import type { EventMention } from './event-mentions.ts';
import { isListed } from './is-listed.ts';
import type { Stretch } from './stretches.ts';
import { allMatches } from '../../text/index.ts';

/** A line that is a JSON object, with the first of its keys and that one's value. */
const object = /^[ \t]*\{\s*"([\w-]{3,20})"\s*:\s*"([A-Za-z][\w.:/-]{1,60})"/gmu;
/** So many different values are the kinds that there are. */
const several = 2;

/** What stands before a block of code in its section. */
function saidBefore({ passage, section }: Stretch): string {
  const at = passage === undefined ? -1 : section.passages.indexOf(passage);
  return section.passages[at - 1]?.text ?? section.heading;
}

/** The kinds of events that a block of code shows, an object on each line: `{"type":"step", …}`, where the text before it speaks of events. */
export function* eventLines({ words }: Reading, stretch: Stretch): Iterable<EventMention> {
  const lines = allMatches(stretch.text, object).filter(([, key = '']) => isListed(words, 'technical.event-keys', key));
  const names = new Set(lines.map(([, , name]) => name));
  if (names.size < several || !words.has('names.event-word', saidBefore(stretch))) return;
  for (const { 0: whole, 2: name = '', index } of lines) {
    const start = index + whole.lastIndexOf(name);
    yield { name, start, end: start + name.length, by: 'event-line' };
  }
}
