import type { Reading } from '../reading.ts';
import type { EventMention } from './event-mentions.ts';
import { isRouted } from './is-routed.ts';
import type { Stretch } from './stretches.ts';
import { readTree } from './tree.ts';

const least = 2;

/** Topics, queues and events of a drawn tree or a bare list of them, where the words around it or in it speak of such. */
export function* topicsInTree(reading: Reading, stretch: Stretch): Iterable<EventMention> {
  const { text, section } = stretch;
  const around = [text, section.heading, section.parent?.heading];
  if (!around.some((said) => reading.words.has('names.event-noun', said))) return;
  const named = readTree(text).filter(
    ({ name, note }) => name.includes('.') && isRouted(reading, name) && /^(?:$|[#(←—–-]|\/\/|->)/u.test(note),
  );
  if (named.length < least) return;
  for (const { name, offset, line } of named) {
    const start = offset + line.indexOf(name);
    yield { name, start, end: start + name.length, by: 'event-tree' };
  }
}
