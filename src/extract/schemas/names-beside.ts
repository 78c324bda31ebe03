import { shapeOf } from '../names/shapes.ts';
import { codeAfter, codeAt, codeBefore, type Span } from '../names/spans.ts';
import type { Stretch } from '../names/stretches.ts';
import { isListed } from '../names/is-listed.ts';
import type { Words } from '../words.ts';
import type { Reading } from '../reading.ts';

/** A name and where it stands. */
export interface NamedPlace {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Whether its author marked it as code. */
  readonly marked: boolean;
}

/** How many words may stand between. */
const fillers = 4;
const wordBefore = /([\p{L}\p{N}_.-]+)[`"'“”*]*\s*$/u;
const wordAfter = /^[\s`"'“”*:：]*([A-Za-z_][\w.-]*)/u;
/** A comma, "and" or the like, and perhaps an article; what is in brackets only explains. */
const joint = /^\s*(?:[(（][^()（）]{0,60}[)）])?\s*([,，、/&+]|\p{L}{1,10})\s*(?:\p{L}{1,3}\s+)?$/u;
const reach = 90;

/** Whether what stands between two names lists them together. */
function isJoint(words: Words, text: string): boolean {
  const sign = text.length > reach ? undefined : joint.exec(text)?.[1];
  return sign !== undefined && (!/\p{L}/u.test(sign) || isListed(words, 'names.joint', sign));
}

function placeBefore(stretch: Stretch, end: number): NamedPlace | undefined {
  const left = stretch.text.slice(Math.max(0, end - reach), end);
  const bare = left.replace(/\s*(?:[(（][^()（）]{0,60}[)）])?\s*$/u, '');
  const match = wordBefore.exec(bare);
  const name = match?.[1]?.replace(/[.-]+$/u, '') ?? '';
  if (!match || name === '') return undefined;
  const start = Math.max(0, end - reach) + match.index + match[0].indexOf(name);
  const code = codeAt(stretch.codes, start, start + name.length);
  if (code && code.text !== name) return undefined;
  return { name, start, end: start + name.length, marked: code !== undefined };
}

/** The names in front of an offset: "`a` and `b` |tables", "the `a` database |table". */
export function namesBefore({ words }: Reading, stretch: Stretch, offset: number): readonly NamedPlace[] {
  let end = offset;
  let place = placeBefore(stretch, end);
  for (
    let skipped = 0;
    place &&
    !place.marked &&
    skipped < fillers &&
    words.find('names.table-filler', place.name)?.phrase.length === place.name.length;
    skipped += 1
  ) {
    end = place.start;
    place = placeBefore(stretch, end);
  }
  if (!place || stretch.text.slice(place.end, offset).length > 40) return [];
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

/** The names behind an offset: "table| `a`", "tables|: `a`, `b`". Plain words do not count here. */
export function nameAfter({ words }: Reading, stretch: Stretch, offset: number): readonly NamedPlace[] {
  const match = wordAfter.exec(stretch.text.slice(offset, offset + reach));
  const name = match?.[1]?.replace(/[.-]+$/u, '') ?? '';
  if (!match || name === '') return [];
  const start = offset + match[0].indexOf(name);
  const code = codeAt(stretch.codes, start, start + name.length);
  if (code ? code.text !== name : !['snake', 'pascal', 'upper'].includes(shapeOf(name) ?? '')) return [];
  let place: NamedPlace = { name, start, end: start + name.length, marked: code !== undefined };
  const found = [place];
  while (place.marked) {
    const end: number = place.end;
    const next: Span | undefined = codeAfter(stretch.codes, end);
    if (!next || !shapeOf(next.text) || !isJoint(words, stretch.text.slice(end, next.start))) break;
    place = { name: next.text, start: next.start, end: next.end, marked: true };
    found.push(place);
  }
  return found;
}
