import { spacedWords } from '../../text/index.ts';
import { behindLost } from '../choice/choice-name.ts';
import { mentions } from '../choice/mentions.ts';
import { aloneNumbers } from '../choice/alone-numbers.ts';
import { bareNumber } from '../choice/bare-number.ts';
import { isListed } from '../names/is-listed.ts';
import { lightParts } from '../choice/light-parts.ts';
import { drawnFrom } from '../choice/drawn-from.ts';
import { openedWith } from '../choice/opened-with.ts';
import { withoutDeterminer } from '../choice/without-determiner.ts';
import { pickedPart } from '../choice/picked-part.ts';
import { soleNumber } from '../choice/sole-number.ts';
import { winnerIn } from '../choice/winner-in.ts';
import { placesOf } from '../choice/stances/places-of.ts';
import type { Outline, Passage, Role } from '../outline/index.ts';
import { rolesOf } from '../roles-of.ts';
import { sentencesOf, type Sentence } from '../sentences.ts';
import type { Words } from '../words.ts';
import { briefName } from './brief-name.ts';
import { comparedNames } from './compared-names.ts';
import { brieflyNamed } from './briefly-named.ts';
import { runsOf } from './runs-of.ts';
import { namedAlone } from './named-alone.ts';
import { nameKey } from './same-name.ts';
import { shortlyNamed } from './shortly-named.ts';
import type { Option } from './types.ts';

/** Where a list may weigh things although nothing says so. */
const open = new Set<Role | undefined>([
  undefined,
  'options',
  'option',
  'context',
  'problem',
  'goals',
  'proposal',
  'decision',
]);
/** Sentences that pick are few, and so are lists that they may pick from; each is held against each. */
const [mostPicks, mostLists] = [40, 40];
/** A longer sentence says more than a choice. */
const longest = 300;

/** "Outcome of Tuesday: b.", "Decided with Karim: the second, …" */
const labelled = /^[^:：]{3,40}[:：]\s+(\S.*)$/u;

/** The letter or number behind a label, where that is all that stands there or before the first comma. */
function letterBehind(words: Words, text: string): string | undefined {
  const told = withoutDeterminer(words, labelled.exec(text)?.[1] ?? '');
  return /^\(?(?:[A-Ha-h]|\d)\)?(?:[.!]?$|[,;])/u.test(told) ? told : undefined;
}

interface Pick extends Sentence {
  /** The part that names what is picked; of a short sentence all of it. */
  readonly part: string;
  readonly alone: boolean;
}

/** Sentences that pick something in a few words, or are so short that a name is all that they say. */
function picksIn(outline: Outline, words: Words): readonly Pick[] {
  return outline.passages
    .filter(({ form, depth }) => form !== 'code' && form !== 'row' && depth === 0)
    .flatMap((passage) => sentencesOf(words, passage))
    .flatMap((sentence): readonly Pick[] => {
      const { text } = sentence;
      if (text.length > longest || /[?？]\s*$/u.test(text)) return [];
      const strong = words.find('choice.strong', text);
      const settled = words.find('choice.settled', text);
      const light = (): string | undefined =>
        settled ? text.slice(0, settled.start) : (lightParts(words, text)[0] ?? letterBehind(words, text));
      const part =
        behindVerb(words, pickedPart(words, text)) ??
        (strong ? text.slice(strong.end) : (light() ?? beforeWinner(words, text)));
      const from = drawnFrom(words, text);
      const drawn = from && text.slice(from.end).trim();
      const parts = [part, drawn === part ? undefined : drawn].flatMap((one) => one ?? []);
      if (parts.length > 0) return parts.map((one) => ({ ...sentence, part: beforeLost(words, one), alone: false }));
      const name = text.slice(0, words.find('sentence.reason', text)?.start ?? text.length);
      return name.length <= 60 && sentence.passage.form === 'paragraph'
        ? [{ ...sentence, part: name, alone: true }]
        : [];
    });
}

/** "After weighing slate and tin, slate wins": what wins stands before. */
function beforeWinner(words: Words, text: string): string | undefined {
  const wins = words.findAll('marks.winner', text).at(-1);
  return wins && winnerIn(words, [], text, wins).subject;
}

/** "We'll go with Go, for now": of what stands before "for now" that which stands behind the words that choose. */
function behindVerb(words: Words, part: string | undefined): string | undefined {
  const strong = part === undefined ? undefined : words.find('choice.strong', part);
  return strong ? part?.slice(strong.end) : part;
}

function beforeLost(words: Words, part: string): string {
  const text = behindLost(words, part);
  const over = words.find('choice.over', text);
  return over && over.start > 0 ? text.slice(0, over.start) : text;
}

/** "We go with the second.": of a few words the place among them. */
function countedIn(words: Words, options: readonly Option[], text: string, part: string): Option | undefined {
  if (spacedWords(part) > fewWords) return undefined;
  const [place, ...others] = placesOf(words, options, text);
  return others.length === 0 && place?.options.length === 1 ? place.options[0] : undefined;
}

/** What a place in a row takes: "the second", "the second one". */
const fewWords = 2;

/** The one of several that a sentence picks. */
function pickedOf(words: Words, options: readonly Option[], { part, alone, text }: Pick): Option | undefined {
  if (alone) return brieflyNamed(words, options, part);
  const bare = withoutDeterminer(words, part);
  const lettered = soleNumber(words, options, bare) ?? aloneNumbers(options, bare)[0] ?? bareNumber(options, bare);
  const named = namedAlone(options, part);
  const found = lettered ? [lettered] : named ? [named] : mentions(words, options, part);
  return found.length === 0
    ? (shortlyNamed(words, options, bare) ?? openedWith(words, options, bare) ?? countedIn(words, options, text, bare))
    : found.length === 1
      ? found[0]
      : undefined;
}

/** "Context: …", "Chosen: …" say what a line is about, and weigh nothing. */
function isLabel(words: Words, name: string): boolean {
  const [role] = rolesOf(name, words);
  return role !== undefined && isListed(words, `headings.${role}`, name);
}

/** "D3" beside "uPlot" is a name and no number. */
function asNamed(option: Option): Option {
  const { number, ...rest } = option;
  return number === undefined ? option : { ...rest, name: number };
}

/** In words: an item that says more observes something, and names none of several ways. */
const mostWords = 8;

function weighedIn(words: Words, run: readonly Passage[]): readonly Option[] {
  const read = run.flatMap((passage): readonly Option[] => {
    const isPoint = passage.form === 'item' && !/[.!?。]$/u.test(passage.text);
    const said = briefName(words, passage, isPoint);
    const { text: raw, line, column } = passage;
    return said && !isLabel(words, said.name)
      ? [{ ...said, raw, line, column, by: 'picked', sections: [], passages: [passage], headings: [raw] }]
      : [];
  });
  // "How?", and below it "a) …" and "b) …"; "bus for events", and below it "Kafka -> too much".
  const alike = read.filter(({ number }) => number !== undefined).length > 1 || read.length === 1;
  const all = alike ? read : read.map(asNamed);
  const numbered = all.filter(({ number }) => number !== undefined);
  const whole = all.length === run.length ? all : [];
  const saying = whole.filter(({ raw, name }) => raw.length > name.length + 3);
  // All items of a list are of one kind; of lines below each other, those that say something.
  const isList = whole.length > 0 && run[0]?.form === 'item';
  const options = numbered.length > 1 ? numbered : saying.length > 1 && !isList ? saying : whole;
  if (isList && options.some(({ name, number }) => number === undefined && spacedWords(name) > mostWords)) return [];
  const names = new Set(options.map(({ name }) => nameKey(name)));
  return names.size === options.length ? options : [];
}

/** Whether a sentence stands behind a list in its own section, or where a document decides. */
function isBehind({ line, passage: { section } }: Pick, [first]: readonly Passage[], last: number): boolean {
  const role = section.roles[0];
  return (
    line > last &&
    (section === first?.section || section.kind !== 'heading' || role === 'decision' || role === 'proposal')
  );
}

/** The names in sentences that say that they were weighed. */
function comparedIn(outline: Outline, words: Words): readonly (readonly Option[])[] {
  return outline.passages
    .filter(({ form, section }) => form !== 'code' && form !== 'row' && open.has(section.roles[0]))
    .flatMap((passage) => sentencesOf(words, passage))
    .map((sentence) => comparedNames(words, sentence))
    .filter(({ length }) => length > 1);
}

/**
 * A list, or lines below each other, without a word for options, of which a sentence behind them picks one:
 * "- Rust: nobody knows it", "- Go: one binary", and then "Go."; or names that a sentence compares.
 */
export function* optionsByPick(outline: Outline, words: Words): Iterable<Option> {
  const picks = picksIn(outline, words).slice(0, mostPicks);
  if (picks.length === 0) return;
  for (const run of runsOf(outline).slice(0, mostLists)) {
    const roles = run[0]?.section.roles ?? [];
    if (!open.has(roles[0]) && !(roles.includes('pros') && roles.includes('cons'))) continue;
    const options = weighedIn(words, run);
    const last = run.at(-1)?.line ?? 0;
    if (
      options.length > 1 &&
      picks.some((pick) =>
        isBehind(pick, run, last)
          ? pickedOf(words, options, pick)
          : !pick.alone && !run.includes(pick.passage) && namedAlone(options, pick.part.split(/[.,;]\s/u)[0] ?? ''),
      )
    ) {
      yield* options;
      return;
    }
  }
  for (const options of comparedIn(outline, words).slice(0, mostLists)) {
    const [first] = options;
    const picked = (pick: Pick): boolean => {
      if (!first || pick.alone || pick.line < first.line) return false;
      // "After weighing slate and tin, slate wins." names them and picks.
      const name = pick.part.slice(0, words.find('sentence.reason', pick.part)?.start ?? pick.part.length);
      if (pick.text === first.raw) return namedAlone(options, withoutDeterminer(words, name)) !== undefined;
      return pickedOf(words, options, pick) !== undefined;
    };
    if (!picks.some(picked)) continue;
    yield* options;
    return;
  }
}
