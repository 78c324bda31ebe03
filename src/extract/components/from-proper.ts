import { isListed } from '../names/is-listed.ts';
import { shapeOf } from '../names/shapes.ts';
import { codeAt } from '../names/spans.ts';
import { type Stretch, stretchesOf } from '../names/stretches.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from './types.ts';
import { allMatches } from '../../text/index.ts';

const proper =
  /(?<![\p{L}\p{N}_])(?:\p{Lu}[\p{L}\p{N}]*\p{Ll}[\p{L}\p{N}]*(?:\s\p{Lu}[\p{L}\p{N}]+){0,2}|\p{Lu}{2,}(?:\s\p{Lu}[\p{L}\p{N}]+){1,2})/gu;
const opens = /(?:^|[.!?:;|"“”(（—–\p{So}-]\s*|\n\s*)$/u;
const least = 3;
/** Where more of the words than this have capitals, as in languages that write every noun so, they say nothing. */
const most = 0.16;
const known = new WeakMap<Reading, ReadonlyMap<string, number>>();

/** Every name with capital letters within sentences, with how often it stands so; none that is also written small. */
function properNames(reading: Reading): ReadonlyMap<string, number> {
  const before = known.get(reading);
  if (before) return before;
  const { words } = reading;
  const counts = new Map<string, number>();
  /** How often a name of several words opens a sentence, where a capital alone says nothing. */
  const opening = new Map<string, number>();
  const all = stretchesOf(reading).filter((one) => one.form !== 'code' && one.form !== 'heading');
  for (const { text, codes } of all) {
    for (const { 0: name, index } of allMatches(text, proper)) {
      if (codeAt(codes, index, index + name.length)) continue;
      const of = opens.test(text.slice(Math.max(0, index - 4), index)) ? opening : counts;
      of.set(name, (of.get(name) ?? 0) + 1);
    }
  }
  const written = all.flatMap(({ text }) => text.match(/(?<![\p{L}\p{N}/._-])\p{Ll}[\p{L}\p{N}]+/gu) ?? []);
  const small = new Set(written);
  const capitals = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (capitals > most * (written.length + capitals)) counts.clear();
  const names = new Map(
    [...counts].filter(
      ([name, count]) =>
        count + (name.includes(' ') ? (opening.get(name) ?? 0) : 0) >= least &&
        name.length > 2 &&
        !name.split(' ').every((part) => small.has(part.toLowerCase())) &&
        !isListed(words, 'technical.formats', name) &&
        !isListed(words, 'names.not-a-name', name) &&
        !words.has('names.not-a-component', name),
    ),
  );
  known.set(reading, names);
  return names;
}

/** Names that the document writes with capital letters within its sentences, again and again. */
export function* fromProper(reading: Reading, stretch: Stretch): Iterable<Candidate> {
  const { text, form, codes } = stretch;
  if (form === 'code') return;
  const names = properNames(reading);
  if (names.size === 0) return;
  for (const { 0: name, index: start } of allMatches(text, proper)) {
    const end = start + name.length;
    if (!names.has(name) || codeAt(codes, start, end) || /[/.@#-]/u.test(text[start - 1] ?? '')) continue;
    if (shapeOf(name) === 'pascal' || reading.words.find('technical.products', name)) continue;
    yield { name, stretch, start, end, by: 'proper-name', weight: name.includes(' ') ? 0.4 : 0.15 };
  }
}
