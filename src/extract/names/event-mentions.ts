import type { Reading } from '../reading.ts';
import { endsWith } from './ends-with.ts';
import { isJoint } from './is-joint.ts';
import { isListed } from './is-listed.ts';
import { isRouted } from './is-routed.ts';
import { partsOf, shapeOf } from './shapes.ts';
import { codeAt } from './spans.ts';
import type { Stretch } from './stretches.ts';
import { allMatches } from '../../text/index.ts';

/** A place where an event, topic or queue is named. */
export interface EventMention {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

const word = /[A-Za-z_][\w.:/-]*/gu;
const quoted = /["“'‘「『]([\p{Lu}][\p{L}\p{N}]*(?: [\p{Lu}\d][\p{L}\p{N}]*){0,4})["”'’」』]/gu;
const keyed = /["']?([\w-]{3,20})["']?\s*[:=]\s*["']([A-Za-z][\w.:/-]{2,80})["']/gu;
/** A call with a name for its first argument: `bus.emit('order.placed'`. */
const called = /([A-Za-z_]\w{1,30})\(\s*["'`]([A-Za-z][\w.:/-]{2,80})["'`]/gu;
/** A line of a stream of server-sent events. */
const streamed = /^[ \t]*event:[ \t]*([A-Za-z][\w.:-]{1,60})(?=\s|$)/gmu;
const streamData = /^[ \t]*data:/mu;
const streamedAlone = /^event:\s*([A-Za-z][\w.:-]{1,60})$/u;
const near = 24;
/** `onOrderPlaced` hears an event and is none. */
const handler = /^on\p{Lu}\p{L}+$/u;

/** Whether the name's last part is what becomes of things, as code writes it: `order.created`, `OrderPlaced`. */
function isHappening({ words }: Reading, name: string): boolean {
  return isListed(words, 'technical.event-verbs', partsOf(name).at(-1));
}

/** "`DriverException` messages" are what it says. */
function isThrown({ words }: Reading, name: string): boolean {
  return isListed(words, 'technical.thrown', partsOf(name).at(-1));
}

/** Whether a name ends as what is asked for or begins does, and as no part does: `cart-update`, and no `cart-sync`. */
function isStem({ words }: Reading, name: string): boolean {
  const last = partsOf(name).at(-1);
  return isListed(words, 'technical.event-stems', last) && !isListed(words, 'technical.component-parts', last);
}

/** What stands right in front of a place, without the marks between them. */
function leftOf(text: string, start: number): string {
  return text.slice(Math.max(0, start - near), start).replace(/[`"'“”*([:：\s]+$/u, '');
}

/** Whether an event is spoken of right beside a place. */
function besideNoun({ words }: Reading, text: string, start: number, end: number): boolean {
  const left = leftOf(text, start);
  const right = text.slice(end, end + near).replace(/^[`"'”*)\]\s]+/u, '');
  return endsWith(words, 'names.event-noun', left) || words.find('names.event-noun', right)?.start === 0;
}

/** Events that a block of code carries: values of its keys for types and topics, and lines of streams. */
export function* eventsInCode(reading: Reading, { text, role }: Stretch): Iterable<EventMention> {
  for (const match of streamData.test(text) ? allMatches(text, streamed) : []) {
    const name = match[1] ?? '';
    const start = match.index + match[0].length - name.length;
    yield { name, start, end: start + name.length, by: 'event-stream' };
  }
  for (const match of allMatches(text, keyed)) {
    const [whole, key = '', name = ''] = match;
    const shape = shapeOf(name);
    const shaped = shape === 'pascal' || shape === 'snake' || isRouted(reading, name);
    if (
      shaped &&
      isListed(reading.words, 'technical.event-keys', key) &&
      (isHappening(reading, name) || role === 'events')
    )
      yield { name, start: match.index + whole.indexOf(name), end: match.index + whole.length, by: 'event-payload' };
  }
  for (const { 0: whole, 1: call, 2: name = '', index } of allMatches(text, called))
    if (
      isListed(reading.words, 'technical.emit-calls', call) &&
      (isRouted(reading, name) || isHappening(reading, name))
    )
      yield { name, start: index + whole.length - 1 - name.length, end: index + whole.length - 1, by: 'event-sent' };
  for (const { 0: name, index } of allMatches(text, word)) {
    const dotted = name.includes('.') && !/["'\w]/u.test(text[index - 1] ?? '');
    if (dotted && isRouted(reading, name) && isHappening(reading, name))
      yield { name, start: index, end: index + name.length, by: 'event-in-code' };
  }
}

/** Events that prose names: `order.created`, "OrderPlaced event", topic `orders`, "the “Order Late” event". */
export function* eventsInProse(reading: Reading, stretch: Stretch): Iterable<EventMention> {
  const { words } = reading;
  const { text, codes, section } = stretch;
  const speaks = words.has('names.event-word', text) || words.has('names.event-word', section.heading);
  let emitted = -1;
  for (const { text: name, start, end } of codes) {
    const sent = isEmitted(reading, text, start) || (emitted >= 0 && isJoint(words, text.slice(emitted, start)));
    emitted = sent ? end : -1;
    const line = streamedAlone.exec(name)?.[1];
    if (line !== undefined) yield { name: line, start: end - line.length, end, by: 'event-stream' };
    if (/[({=]/u.test(name) || handler.test(name) || isThrown(reading, name)) continue;
    if (isListed(words, 'technical.call-verbs', partsOf(name)[0]) && /^\p{Ll}/u.test(name)) continue;
    const shape = shapeOf(name);
    const happening = isHappening(reading, name);
    // "`checkout.enabled`" is a switch, unless something tells of events.
    const isSwitch = isListed(words, 'names.flag-part', partsOf(name).at(-1)) && !speaks;
    const named = isRouted(reading, name)
      ? (happening && !isSwitch) || besideNoun(reading, text, start, end)
      : shape !== undefined &&
        shape !== 'word' &&
        shape !== 'dotted' &&
        ((sent && happening) ||
          besideNoun(reading, text, start, end) ||
          (happening && speaks && shape !== 'snake') ||
          (shape === 'kebab' && speaks && isStem(reading, name)));
    const topic = shape === 'word' && besideTopic(reading, text, start);
    if (named || topic) yield { name, start, end, by: 'event-marked' };
  }
  if (!speaks) return;
  for (const { 0: found, index } of allMatches(text, word)) {
    const name = found.replace(/[.:/-]+$/u, '');
    const end = index + name.length;
    if (codeAt(codes, index, end)) continue;
    const dotted =
      name.includes('.') &&
      isRouted(reading, name) &&
      (isHappening(reading, name) || besideNoun(reading, text, index, end));
    const pascal =
      shapeOf(name) === 'pascal' &&
      !isThrown(reading, name) &&
      besideNoun(reading, text, index, end) &&
      isHappening(reading, name);
    if (dotted || pascal) yield { name, start: index, end, by: 'event-in-prose' };
  }
  for (const match of allMatches(text, quoted)) {
    const start = match.index + 1;
    const name = match[1] ?? '';
    // `event["Records"]` is a field.
    if (text[match.index - 1] !== '[' && besideNoun(reading, text, start, start + name.length))
      yield { name, start, end: start + name.length, by: 'event-quoted' };
  }
}

/** "emits `order_placed`": what is sent stands right behind the verb. */
function isEmitted({ words }: Reading, text: string, start: number): boolean {
  return endsWith(words, 'names.emit-word', leftOf(text, start));
}

function besideTopic({ words }: Reading, text: string, start: number): boolean {
  return endsWith(words, 'names.topic-noun', leftOf(text, start));
}
