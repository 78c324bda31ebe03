import { spacedWords, withoutEnd } from '../../text/index.ts';
import { brieflyNamed } from '../options/briefly-named.ts';
import { nameKey } from '../options/same-name.ts';
import type { Option } from '../options/types.ts';
import { shortenedOption } from '../options/shortened-option.ts';
import { shortlyNamed } from '../options/shortly-named.ts';
import { rolesOf } from '../roles-of.ts';
import { aloneNumbers } from './alone-numbers.ts';
import { bareNumber } from './bare-number.ts';
import { beforeOver } from './before-over.ts';
import { echoedOption } from './echoed-option.ts';
import { drawnFrom } from './drawn-from.ts';
import { firstClause } from './choice-name.ts';
import { lightParts } from './light-parts.ts';
import { hasChapters, type Role } from '../outline/index.ts';
import { isNote } from './is-note.ts';
import { mentions } from './mentions.ts';
import { movedTo } from './moved-to.ts';
import { openedWith } from './opened-with.ts';
import { pickedPart } from './picked-part.ts';
import { signOf, type Place } from './sign-of.ts';
import { soleNumber } from './sole-number.ts';
import { toldElsewhere } from './told-elsewhere.ts';
import type { Evidence, Weighing } from './types.ts';
import { withoutDeterminer } from './without-determiner.ts';

/** What of a sentence may name what is picked. */
interface Told {
  /** Words that choose by themselves: what stands behind them, or the sentence that they open or end. */
  readonly part: string | undefined;
  /** Whether the part is only what such words introduce. */
  readonly isBehind: boolean;
  /** What stands behind words that choose only where they name an option, and the same with their verb. */
  readonly light: string | undefined;
  readonly done: string;
  /** The same as bare words, where nothing but an option's name or letter may stand. */
  readonly bare: string;
}

function toldIn({ words, options, outline }: Weighing, text: string, isProse: boolean): Told {
  const settled = words.find('choice.settled', text);
  const doing = words.find('choice.imperative', text);
  const picked = pickedPart(words, text);
  // "Start with ETags." in a note; in chapters that is a step.
  const taken = doing?.start === 0 && isProse && !hasChapters(outline) ? text.slice(doing.end).trim() : undefined;
  const part = picked ?? (doing?.start === 0 || settled ? text : undefined);
  const several = mentions(words, options, text).length > 1;
  const [light, done = ''] = part === undefined && !several ? lightParts(words, text) : [];
  const bare = withoutDeterminer(words, picked ?? light ?? taken ?? text.slice(0, settled?.start ?? 0));
  return { part, isBehind: picked !== undefined, light, done, bare };
}

/** The option whose letter or name is all that a sentence picks: "b.", "Go, because …", "…, so client-side". */
function aloneIn(weighing: Weighing, text: string, { part, light, bare }: Told, isProse: boolean): Option | undefined {
  const { words, options } = weighing;
  const [lettered, another] = aloneNumbers(options, bare);
  const drawn = drawnFrom(words, text);
  return (
    soleNumber(words, options, part === undefined && light === undefined && isProse ? text : bare) ??
    // "B, because C means a rewrite."
    (isProse ? soleNumber(words, options, withoutEnd(beforeReason(weighing, text), ',;:–—-')) : undefined) ??
    (another ? undefined : lettered) ??
    brieflyNamed(words, options, part ?? light ?? (isProse ? beforeReason(weighing, text) : '')) ??
    openedWith(words, options, drawn ? text.slice(drawn.end) : '')
  );
}

/** The one option that a sentence which picks speaks of: by its name, by a part of it, or by its words. */
function namedIn(weighing: Weighing, text: string, { part, isBehind, light, done, bare }: Told): Option | undefined {
  const { words, options } = weighing;
  // "Start with X; move to Y when …".
  const rest = (part ?? light ?? text).split(/[;；]/u)[0] ?? '';
  const [named, another] = mentions(words, options, beforeOver(weighing, rest));
  if (named && !another) return named;
  const numbered = bareNumber(options, `${rest}.`);
  if (numbered || named) return numbered;
  const begun =
    (part ?? light) === undefined
      ? undefined
      : (shortlyNamed(words, options, bare) ?? shortlyNamed(words, options, done));
  if (begun || part === undefined || !isBehind) return begun;
  // "→ Zustand + TanStack Query", of "Zustand for the drawing, TanStack Query for server data".
  return shortenedOption(options, firstClause(words, part) ?? '') ?? hintedIn(weighing, part);
}

/**
 * "=> Website", "Keep Postgres", "Kafka it is", "… is what we build": a sentence that concludes and names one option;
 * "Go." or "Go, because …" where that stands alone.
 */
export function* concluded(weighing: Weighing, text: string, place: Place, isProse: boolean): Iterable<Evidence> {
  const told = toldIn(weighing, text, isProse);
  const { part, light } = told;
  const alone = aloneIn(weighing, text, told, isProse);
  if (part === undefined && light === undefined && !alone) {
    const moved = isProse && isNote(weighing) ? movedTo(weighing.words, text) : undefined;
    if (moved !== undefined) yield { ...place, options: [], text: moved, by: 'conclusion', weight: 4 };
    else if (isProse) yield* toldBehindColon(weighing, text, place);
    return;
  }
  const one = alone ?? namedIn(weighing, text, told);
  if (one) yield signOf([one], 'conclusion', arrow.test(text) ? 5 : 4, place);
  else if (part !== undefined && isProse && isNote(weighing) && setsOff(weighing, text, part))
    yield* inFewWords(weighing, part, place);
}

/** Who draws an arrow concludes, and does not only go on with what is there: "=> cursor", and later "keep offset until March". */
const arrow = /(?:^|\s)(?:={1,3}>|-{1,3}>|[→⇒➜])\s/u;

/** "So we keep them on the phone": the one option whose words the first clause of what is picked repeats. */
function hintedIn({ words, options, outline }: Weighing, part: string): Option | undefined {
  const clause = options.length === 0 || hasChapters(outline) ? undefined : firstClause(words, part);
  return clause === undefined ? undefined : echoedOption(options, clause);
}

/** A name that a note has told of before is picked in so few words: "SQLite then.", "So SQLite.". */
const fewWords = 4;

/** "So far so good" and "Good enough for now" choose nothing: what is picked is set off by an arrow, a colon or a comma. */
function setsOff({ words, outline }: Weighing, text: string, part: string): boolean {
  const opens = text.startsWith(part);
  const name = withoutDeterminer(words, firstClause(words, part) ?? '');
  if (name !== '' && spacedWords(name) <= fewWords && toldElsewhere(outline, name)) return true;
  if (opens) return /^\s*[,–—-]/u.test(text.slice(part.length));
  if (words.find('choice.aside', text)?.start === 0) return false;
  const so = words.find('choice.so', text);
  return so?.start !== 0 || /^\s*[:：]/u.test(text.slice(so.end));
}

/** "Two, for now.", "=> Redis", in a note that weighs nothing: a few words are the choice. */
function* inFewWords({ words }: Weighing, part: string, place: Place): Iterable<Evidence> {
  const name = withoutDeterminer(words, firstClause(words, part) ?? '');
  const says = nameKey(name).length > 1 && spacedWords(name) <= 5 && words.find('sentence.none', name)?.start !== 0;
  if (says && !words.has('choice.idiom', name))
    yield { ...place, options: [], text: name, by: 'conclusion', weight: 4 };
}

/** What has more words is a sentence, whatever it mentions. */
const labelWords = 3;

/** Labels of these say something of what they name. */
const tellsOf = new Set<Role | undefined>([
  'pros',
  'cons',
  'risks',
  'questions',
  'nongoals',
  'future',
  'tasks',
  'tests',
  'references',
  'status',
  'options',
  'option',
  'constraints',
  'context',
  'problem',
  'components',
  'schema',
  'files',
]);

/** "After the spike: event sourcing, but only for contracts": a name that a few words introduce. */
function* toldBehindColon({ words, options }: Weighing, text: string, place: Place): Iterable<Evidence> {
  const [, label = '', told = ''] = /^([^:：]{3,60})[:：]\s+(\S.*)$/u.exec(text) ?? [];
  // "Risk: A" tells of A; what alone stands behind other labels is meant.
  const isLabel = spacedWords(label) <= labelWords;
  if (options.length === 0 || label === '' || (isLabel && tellsOf.has(rolesOf(label, words)[0]))) return;
  const said = withoutDeterminer(words, told);
  const one =
    aloneNumbers(options, said)[0] ??
    soleNumber(words, options, said) ??
    shortlyNamed(words, options, told) ??
    openedWith(words, options, said);
  if (one) yield signOf([one], 'conclusion', 3, place);
}

/** "Go, because …", "Go (one binary)" without the reason. */
function beforeReason({ words }: Weighing, text: string): string {
  return text.slice(0, words.find('sentence.reason', text)?.start ?? text.length);
}
