import type { Reading } from '../reading.ts';
import type { EventMention } from './event-mentions.ts';
import { endsWith } from './ends-with.ts';
import { isJoint } from './is-joint.ts';
import { shapeOf } from './shapes.ts';
import type { Stretch } from './stretches.ts';

/** What a passage opens with that goes on to name things: "Events (plain records):". */
const label = /^([^:：(（]{3,40}?)\s*(?:[(（][^)）]{1,40}[)）]\s*)?[:：]\s/u;
const called = /^(\p{L}[\w.:-]*)(?:\(.*\))?$/u;
/** So many names in a row are a list; what its author writes behind one or two of them may be anything. */
const fewest = 3;

/** Events that a sentence enumerates behind a label for them: "Events: `RoomOpened(id)`, `RoomClosed`, `Idle`". */
export function* eventsTold({ words }: Reading, { text, codes, form }: Stretch): Iterable<EventMention> {
  const [opening = '', said = ''] = form === 'row' ? [] : (label.exec(text) ?? []);
  if (!endsWith(words, 'names.event-noun', said)) return;
  const broken = codes.findIndex(({ start }, at) => at > 0 && !isJoint(words, text.slice(codes[at - 1]?.end, start)));
  const listed = broken < 0 ? codes : codes.slice(0, broken);
  const names = listed.map((code) => ({ code, name: called.exec(code.text)?.[1] ?? '' }));
  const shaped = names.filter(({ name }) => !['word', 'upper', undefined].includes(shapeOf(name)));
  if (listed[0]?.start !== opening.length || shaped.length < fewest) return;
  for (const { name, code } of shaped)
    yield { name, start: code.start, end: code.start + name.length, by: 'events-told' };
}
