import { isJoint } from '../names/is-joint.ts';
import { isListed } from '../names/is-listed.ts';
import { shapeOf } from '../names/shapes.ts';
import { codeAfter, codeAt, codeBefore } from '../names/spans.ts';
import type { Span } from '../outline/index.ts';
import type { Stretch } from '../names/stretches.ts';
import type { Reading } from '../reading.ts';

/** A name and where it stands. */
export interface NamedPlace {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Whether its author marked it as code. */
  readonly marked: boolean;
}

/** So far behind a name stands the word for what it is. */
const farthest = 40;
const wordBefore = /([\p{L}\p{N}_.-]+)[`"'“”*]*\s*$/u;
const wordAfter = /^[\s`"'“”*:：«„「『]*([A-Za-z_][\w.-]*)/u;
/** A word or two and a colon or bracket: "tables concerned: `a`". */
const announced = /^(?:\s+\p{L}+){0,3}\s?[(（:：]\s*$/u;
const latin = /\p{Script=Latin}/u;
const reach = 90;
/** Nobody lists more names in one breath. */
const most = 20;
/** A joint and a plain name in snake case. */
const listed = /^((?:\s*,)?\s*(?:\p{L}{1,5}\s+)?)([a-z][a-z0-9]*(?:_[a-z0-9]+)+)(?![\w.(/])/u;

function placeBefore(stretch: Stretch, end: number): NamedPlace | undefined {
  const left = stretch.text.slice(Math.max(0, end - reach), end);
  const bare = left.replace(/\s*(?:[(（][^()（）]{0,60}[)）])?\s*$/u, '');
  const match = wordBefore.exec(bare);
  if (!match) return undefined;
  const name = (match[1] ?? '').replace(/[.-]+$/u, '');
  const start = Math.max(0, end - reach) + match.index + match[0].indexOf(name);
  const code = codeAt(stretch.codes, start, start + name.length);
  if (code && code.text !== name) return undefined;
  return { name, start, end: start + name.length, marked: code !== undefined };
}

/** The names in front of an offset: "`a` and `b` |tables", "the `a` database |table". */
export function namesBefore({ words }: Reading, stretch: Stretch, offset: number): readonly NamedPlace[] {
  let place = placeBefore(stretch, offset);
  while (place && !place.marked && offset - place.end <= farthest && isListed(words, 'names.table-filler', place.name))
    place = placeBefore(stretch, place.start);
  if (!place || offset - place.end > farthest) return [];
  const found = [place];
  while (place.marked) {
    const start: number = place.start;
    const before: Span | undefined = codeBefore(stretch.codes, start);
    if (!before || !shapeOf(before.text) || !isJoint(words, stretch.text.slice(before.end, start))) break;
    place = { name: before.text, start: before.start, end: before.end, marked: true };
    found.unshift(place);
  }
  return found;
}

/** The name right behind an offset, or behind the words that lead to an example of it. */
function placeAfter({ words }: Reading, stretch: Stretch, offset: number): NamedPlace | undefined {
  const { text, codes } = stretch;
  const match = wordAfter.exec(text.slice(offset, offset + reach));
  const name = match?.[1]?.replace(/[.-]+$/u, '') ?? '';
  const start = offset + (match?.[0].indexOf(name) ?? 0);
  const code = codeAt(codes, start, start + name.length);
  // Beside a word of another script any Latin word is a name.
  const foreign = !latin.test(text.slice(Math.max(0, offset - 3), offset)) && name.length > 2;
  const named = code ? code.text === name : foreign || ['snake', 'pascal', 'upper'].includes(shapeOf(name) ?? '');
  if (name !== '' && named) return { name, start, end: start + name.length, marked: code !== undefined || foreign };
  const next = codeAfter(codes, offset);
  const gap = next ? text.slice(offset, next.start) : '';
  const shapeNext = next && shapeOf(next.text);
  if (!next || (shapeNext !== 'snake' && shapeNext !== 'word') || gap.length > 60) return undefined;
  const led = words.has('names.example', gap) || announced.test(gap);
  return led ? { name: next.text, start: next.start, end: next.end, marked: true } : undefined;
}

/** The plain names in snake case that are listed behind one: "tables order_lines|, order_notes and order_tags". */
function plainNamesBehind({ words }: Reading, { text, codes }: Stretch, offset: number): readonly NamedPlace[] {
  const found: NamedPlace[] = [];
  for (let end = offset; found.length < most; ) {
    const next = listed.exec(text.slice(end, end + reach));
    const name = next?.[2] ?? '';
    const start = end + (next?.[0].length ?? 0) - name.length;
    if (!next || !isJoint(words, next[1] ?? '') || codeAt(codes, start, start + name.length)) break;
    end = start + name.length;
    found.push({ name, start, end, marked: false });
  }
  return found;
}

/** The names behind an offset: "table| `a`", "tables|: `a`, `b`". Plain words do not count here. */
export function nameAfter(reading: Reading, stretch: Stretch, offset: number): readonly NamedPlace[] {
  const { words } = reading;
  let place = placeAfter(reading, stretch, offset);
  if (!place) return [];
  const found = [place];
  if (!place.marked) found.push(...plainNamesBehind(reading, stretch, place.end));
  while (place.marked) {
    const end: number = place.end;
    const next: Span | undefined = codeAfter(stretch.codes, end);
    if (!next || !shapeOf(next.text) || !isJoint(words, stretch.text.slice(end, next.start))) break;
    place = { name: next.text, start: next.start, end: next.end, marked: true };
    found.push(place);
  }
  return found;
}
