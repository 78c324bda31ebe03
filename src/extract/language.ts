import type { Lexicon } from '../pack/index.ts';
import { compilePhrases } from './phrases.ts';
import { placesApart } from './places-apart.ts';

/** Enough text to know a language by. */
const sample = 20_000;
/** Words that engineers write in any language. */
const common = 'en';
/** With so many frequent words no others are needed to know a language, and what is so few beside them is no second one. */
const plenty = 12;
/** A second language counts where it has at least this share of the first one's words. */
const mixed = 0.3;

/** Addresses, names with dots in them, and code speak no language. */
const unspoken = /`[^`\n]*`|\]\([^)\s]*\)|[\w-]+:\/\/\S+|[\w-]+(?:\.[\w-]+)+/gu;

function spoken(text: string): string {
  let fenced = false;
  const lines = text.split('\n').filter((line) => {
    const fence = /^\s*(?:```|~~~)/u.test(line);
    if (fence) fenced = !fenced;
    return !fence && !fenced;
  });
  return lines.join('\n').replace(unspoken, ' ');
}

/** The group of lists by which languages are told apart. */
const marks = 'language-marks';
/** Lists whose words stand in any short note, also where it has hardly a sentence. */
const telling = [
  ['headings', 'pros'],
  ['headings', 'cons'],
  ['headings', 'options'],
  ['headings', 'decision'],
  ['option-names', 'prefix'],
] as const;

/** How many phrases of some of a lexicon's lists stand in a text, without overlap within a list, by the lexicon's language. */
function countPhrases(
  text: string,
  lexicons: readonly Lexicon[],
  lists: readonly (readonly [group: string, name: string])[],
): ReadonlyMap<string, number> {
  const named = lexicons.flatMap(({ language, words }) =>
    lists.map(([group, name]) => [`${language} ${group}.${name}`, words[group]?.[name] ?? []] as const),
  );
  const counts = new Map<string, number>();
  const phrases = compilePhrases(named);
  for (const [name] of named) {
    const language = name.slice(0, name.indexOf(' '));
    counts.set(language, (counts.get(language) ?? 0) + placesApart(phrases.places(name, text)).length / 2);
  }
  return counts;
}

/** How many of each language's frequent words stand in the text, most first. */
function countLanguages(source: string, lexicons: readonly Lexicon[]): readonly { lexicon: Lexicon; count: number }[] {
  const text = spoken(source.slice(0, sample));
  const frequent = countPhrases(text, lexicons, [[marks, 'common']]);
  const isClear = Math.max(0, ...frequent.values()) * mixed > 2 * plenty;
  const unsure = lexicons.filter((one) => !isClear && (frequent.get(one.language) ?? 0) < plenty && !isTechnical(one));
  const more = unsure.length === 0 ? new Map<string, number>() : countPhrases(text, unsure, telling);
  return lexicons
    .map((lexicon) => ({
      lexicon,
      count: (frequent.get(lexicon.language) ?? 0) + (more.get(lexicon.language) ?? 0),
    }))
    .toSorted((a, b) => b.count - a.count);
}

/** What a text is written in. */
interface Languages {
  /** The language with the most of its frequent words in the text; English where none is found. */
  readonly language: string;
  /**
   * The lexicons to read it with: its language's, a second one's where it is mixed, English, whose words engineers use
   * everywhere, and those that belong to no language.
   */
  readonly spoken: readonly Lexicon[];
}

/** Finds by its frequent words what a text is written in. */
export function detectLanguages(source: string, lexicons: readonly Lexicon[]): Languages {
  const counted = countLanguages(source, lexicons);
  const [best] = counted;
  const most = best?.count ?? 0;
  const heard = counted.filter((one, index) => one.count > 0 && (index === 0 || one.count >= most * mixed));
  const chosen = new Set(heard.slice(0, 2).map((one) => one.lexicon));
  return {
    language: best && most > 0 ? best.lexicon.language : common,
    spoken: lexicons.filter((one) => chosen.has(one) || one.language === common || isTechnical(one)),
  };
}

/** A lexicon without marks of its own (file names, products) belongs to every language. */
function isTechnical(lexicon: Lexicon): boolean {
  return lexicon.words[marks] === undefined;
}
