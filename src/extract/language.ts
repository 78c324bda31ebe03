import type { Lexicon, PhraseTable } from '../pack/index.ts';
import { commonLanguage } from './common-language.ts';
import { frequentMarks } from './frequent-marks.ts';
import { isAlwaysSpoken } from './is-always-spoken.ts';
import { isTechnical } from './is-technical.ts';
import { listsOfMarks } from './lists-of-marks.ts';
import { compilePhrases, placesApart, type Phrases } from './phrases/index.ts';

/** Enough text to know a language by. */
const sample = 20_000;
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

/** Lists whose words stand in any short note, also where it has hardly a sentence. */
const telling = [
  ['headings', 'pros'],
  ['headings', 'cons'],
  ['headings', 'options'],
  ['headings', 'decision'],
  ['option-names', 'prefix'],
] as const;

/** How many phrases of some lists stand in a text, without overlap within a list, by the lexicon's language. */
function countPhrases(text: string, phrases: Phrases, lists: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of lists) {
    const language = name.slice(0, name.indexOf(' '));
    counts.set(language, (counts.get(language) ?? 0) + placesApart(phrases.places(name, text)).length / 2);
  }
  return counts;
}

/** The same of some lists of lexicons, which are made ready for it. */
function countLists(
  text: string,
  lexicons: readonly Lexicon[],
  lists: readonly (readonly [group: string, name: string])[],
): ReadonlyMap<string, number> {
  const named = listsOfMarks(lexicons, lists);
  const names = named.map(([name]) => name);
  return countPhrases(text, compilePhrases(named), names);
}

/** How many of each language's frequent words stand in the text, most first. */
function countLanguages(
  source: string,
  lexicons: readonly Lexicon[],
  marks: PhraseTable | undefined,
): readonly { lexicon: Lexicon; count: number }[] {
  const text = spoken(source.slice(0, sample));
  const frequent = marks
    ? countPhrases(text, compilePhrases([], marks), marks.lists)
    : countLists(text, lexicons, frequentMarks);
  const isClear = Math.max(0, ...frequent.values()) * mixed > 2 * plenty;
  const unsure = lexicons.filter((one) => !isClear && (frequent.get(one.language) ?? 0) < plenty && !isTechnical(one));
  const more = unsure.length === 0 ? new Map<string, number>() : countLists(text, unsure, telling);
  return lexicons
    .map((lexicon) => ({
      lexicon,
      count: (frequent.get(lexicon.language) ?? 0) + (more.get(lexicon.language) ?? 0),
    }))
    .toSorted((a, b) => b.count - a.count);
}

/** Languages without those that are so much like the first that hearing them says nothing: it shares its frequent words with them. */
function withoutKin([first, ...others]: readonly Lexicon[]): readonly Lexicon[] {
  if (!first || others.length === 0) return first ? [first] : [];
  const kin = new Set(first.words['language-marks']?.['kin']);
  return [first, ...others.filter(({ language }) => !kin.has(language))];
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

/**
 * Finds by its frequent words what a text is written in.
 *
 * @param marks the frequent words of all lexicons, where they were laid out before
 */
export function detectLanguages(source: string, lexicons: readonly Lexicon[], marks?: PhraseTable): Languages {
  const counted = countLanguages(source, lexicons, marks);
  const [best] = counted;
  const most = best?.count ?? 0;
  const heard = counted.filter((one, index) => one.count > 0 && (index === 0 || one.count >= most * mixed));
  const chosen = new Set(withoutKin(heard.map((one) => one.lexicon)).slice(0, 2));
  return {
    language: best && most > 0 ? best.lexicon.language : commonLanguage,
    spoken: lexicons.filter((one) => chosen.has(one) || isAlwaysSpoken(one)),
  };
}
