import { isListed } from '../names/is-listed.ts';
import { namesThing } from '../names/names-thing.ts';
import { partsOf, shapeOf } from '../names/shapes.ts';
import { codeAt } from '../names/spans.ts';
import type { Stretch } from '../names/stretches.ts';
import type { Reading } from '../reading.ts';
import type { Match, Words } from '../words.ts';
import { isSmallName } from './is-small-name.ts';
import type { Candidate } from './types.ts';

/** What parts do: they send, hear, store, read and so on. */
const verbs = ['names.acts', 'names.emit-word', 'names.hearing', 'names.store-word', 'names.read-word'] as const;
/** Lists of words that do nothing by themselves, or are no part of the solution. */
const idle = [
  'names.not-a-doer',
  'names.not-a-name',
  'names.actor',
  'names.table-word',
  'names.column-word',
  'names.event-noun',
  'names.row-word',
  'technical.data-parts',
] as const;
const reach = 60;
/** The name at the end of what stands before a verb, and one with a small word or a relative clause between. */
const subjects = [
  /(?<![\p{L}\p{N}_./@-])(\p{L}[\p{L}\p{N}_-]*)["”'`*]*\s$/u,
  /(?<![\p{L}\p{N}_./@-])(\p{L}[\p{L}\p{N}_-]*)["”'`*]*,?\s(\p{L}{2,6})\s$/u,
];

/** Two words in one, and no letters that stand for words: `OrderDesk`. */
const joined = /\p{Ll}\p{Lu}\p{Ll}/u;

interface Subject {
  readonly name: string;
  readonly start: number;
  readonly weight: number;
}

/** What one word with the form of a name is worth as one that does something. */
function weigh(words: Words, name: string, marked: boolean, thing: boolean): number {
  const last = partsOf(name).at(-1);
  if (isListed(words, 'technical.data-parts', last) || isListed(words, 'technical.formats', name)) return 0;
  const shape = shapeOf(name);
  if (shape === 'pascal') return joined.test(name) && !isListed(words, 'technical.products', name) ? 1.1 : 0;
  if (shape === 'word')
    return marked && thing && name === name.toLowerCase() && !isListed(words, 'names.not-a-doer', name) ? 1.1 : 0;
  if (!isSmallName(words, name)) return 0;
  return marked || thing || isListed(words, 'technical.component-parts', last) ? 1.1 : 0;
}

/** "The planner |reads": a plain word behind its article, where what it is done to is a thing of code. */
function plainly(words: Words, text: string, name: string, start: number): boolean {
  if (name !== name.toLowerCase() && !/^\p{Lu}\p{Ll}+$/u.test(name)) return false;
  if (name.length < 5 || idle.some((list) => isListed(words, list, name))) return false;
  const left = text.slice(Math.max(0, start - 8), start).replace(/\s$/u, '');
  const article = words.findAll('names.definite', left).at(-1);
  return article !== undefined && article.end === left.length;
}

/** What a word before a verb is worth as the part that does it. */
function subjectAt(
  reading: Reading,
  stretch: Stretch,
  name: string,
  start: number,
  right: string,
): Subject | undefined {
  const { words } = reading;
  const code = codeAt(stretch.codes, start, start + name.length);
  if (code && code.text !== name) return undefined;
  const thing = namesThing(reading, right);
  const weight = weigh(words, name, code !== undefined, thing);
  if (weight > 0) return { name, start, weight };
  return !code && thing && plainly(words, stretch.text, name, start) ? { name, start, weight: 1 } : undefined;
}

function subjectOf(reading: Reading, stretch: Stretch, verb: Match): Subject | undefined {
  const { text } = stretch;
  const from = Math.max(0, verb.start - reach);
  const left = text.slice(from, verb.start);
  for (const subject of subjects) {
    const match = subject.exec(left);
    const [whole = '', name = '', between] = match ?? [];
    if (!match || (between !== undefined && !isListed(reading.words, 'names.which', between))) continue;
    const start = from + match.index + whole.indexOf(name);
    const found = subjectAt(reading, stretch, name, start, text.slice(verb.end, verb.end + reach));
    if (found) return found;
  }
  return undefined;
}

/** The name right behind words such as "called by". */
const behind = /^\s(?:\p{L}{1,4}\s)?[`"“]?(\p{L}[\p{L}\p{N}_-]*)(?![\p{L}\p{N}_(/@:]|\.\w)/u;

function doerBehind({ words }: Reading, { text, codes }: Stretch, end: number): Subject | undefined {
  const match = behind.exec(text.slice(end, end + reach));
  const name = match?.[1] ?? '';
  const start = end + (match?.[0].lastIndexOf(name) ?? 0);
  const code = codeAt(codes, start, start + name.length);
  if (name === '' || (code && code.text !== name)) return undefined;
  const weight = weigh(words, name, code !== undefined, false);
  return weight > 0 ? { name, start, weight } : undefined;
}

/** Parts that are said to do what parts do: "order-relay publishes `order.paid`", "the planner reads `stops`". */
export function* fromActing(reading: Reading, stretch: Stretch): Iterable<Candidate> {
  const { text, form } = stretch;
  if (form === 'code' || form === 'heading') return;
  for (const verb of verbs.flatMap((list) => reading.words.findAll(list, text))) {
    const found = subjectOf(reading, stretch, verb);
    // "The worker" may be called so more fully elsewhere.
    const kind = found && isListed(reading.words, 'names.part-alone', found.name);
    if (found)
      yield { ...found, stretch, end: found.start + found.name.length, by: kind ? 'called-by-kind' : 'acting' };
  }
  for (const { end } of reading.words.findAll('names.done-by', text)) {
    const found = doerBehind(reading, stretch, end);
    if (found) yield { ...found, stretch, end: found.start + found.name.length, by: 'acting' };
  }
}
