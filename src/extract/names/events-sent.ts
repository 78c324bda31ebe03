import type { Reading } from '../reading.ts';
import type { EventMention } from './event-mentions.ts';
import { endsWith } from './ends-with.ts';
import { isJoint } from './is-joint.ts';
import { isListed } from './is-listed.ts';
import { isRouted } from './is-routed.ts';
import { partsOf } from './shapes.ts';
import type { Stretch } from './stretches.ts';
import { allMatches } from '../../text/index.ts';

/** A name of small words with points between them, which nothing shows to be part of a longer one or called. */
const dotted = /(?<![\p{L}\p{N}_./:@#$\\{<[-])[a-z][\w-]*(?:\.[a-z][\w-]*)+(?![\p{L}\p{N}_(/=[{-]|[.:]\w)/gu;
const near = 32;
/** What may stand between a verb and what is sent: "emits a `x.y`", "publishes the new `x.y`". */
const between = /^[\s`"'“*([:：]*(?:\p{L}{1,8}\s){0,2}[`"'“*([]*$/u;

/** "emits `a.b`", "listens to a.b": it is sent or heard. */
function isSent({ words }: Reading, text: string, start: number): boolean {
  const left = text.slice(Math.max(0, start - near), start);
  return (['names.emit-word', 'names.hearing'] as const).some((list) => {
    const verb = words.findAll(list, left).at(-1);
    return verb !== undefined && between.test(left.slice(verb.end));
  });
}

/** "When `a.b` arrives", "`a.b` gets two more fields": a thing that happened is spoken of. */
function comes({ words }: Reading, text: string, start: number, end: number): boolean {
  const right = text.slice(end, end + near).replace(/^[`"'”*)\]\s]+/u, '');
  const left = text.slice(Math.max(0, start - near), start).replace(/[`"'“”*([:：\s]+$/u, '');
  return words.find('names.event-comes', right)?.start === 0 || endsWith(words, 'names.event-when', left);
}

/** Whether the last part of a name tells what became of something, in a word of the document's language: `foto.gespeichert`. */
function isTold({ words }: Reading, name: string): boolean {
  const last = partsOf(name.replace(/\.v\d+$/u, '')).at(-1) ?? '';
  return (
    isListed(words, 'technical.event-verbs', last) ||
    (last.length > 3 && endsWith(words, 'names.happened-ending', last))
  );
}

/** Whether a name can be an event's, and neither a file's nor a product's. */
function mayBe(reading: Reading, name: string): boolean {
  const last = name.split('.').at(-1);
  const lists = ['technical.extensions', 'technical.document-extensions'] as const;
  return (
    isRouted(reading, name) &&
    !lists.some((list) => isListed(reading.words, list, last)) &&
    !isListed(reading.words, 'technical.products', name)
  );
}

/** Events named by parts with points, by what is said of them: "emits `invoice.due`", "when photo.stored arrives". */
export function* eventsSent(reading: Reading, { text }: Stretch): Iterable<EventMention> {
  let sentTo = -1;
  for (const { 0: name, index: start } of allMatches(text, dotted)) {
    const end = start + name.length;
    if (!mayBe(reading, name)) continue;
    const sent = isSent(reading, text, start) || (sentTo >= 0 && isJoint(reading.words, text.slice(sentTo, start)));
    sentTo = sent ? end : -1;
    if (sent || (isTold(reading, name) && comes(reading, text, start, end)))
      yield { name, start, end, by: 'event-sent' };
  }
}
