import type { Lexicon } from '../pack/index.ts';
import { readWords } from './words.ts';

/** Enough text to know a language by. */
const sample = 20_000;
/** Words that engineers write in any language. */
const common = 'en';
/** With so many frequent words no others are needed to know a language. */
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

/** How many of each language's frequent words stand in the text, most first. */
function countLanguages(source: string, lexicons: readonly Lexicon[]): readonly { lexicon: Lexicon; count: number }[] {
  const text = spoken(source.slice(0, sample));
  return lexicons
    .map((lexicon) => ({ lexicon, count: countWords(lexicon, text) }))
    .toSorted((a, b) => b.count - a.count);
}

/** Lists whose words stand in any short note, also where it has hardly a sentence. */
const telling = ['headings.pros', 'headings.cons', 'headings.options', 'headings.decision', 'option-names.prefix'];

function countWords(lexicon: Lexicon, text: string): number {
  const words = readWords([lexicon]);
  const count = words.findAll('language-marks.common', text).length;
  if (count >= plenty || lexicon.words['language-marks'] === undefined) return count;
  return count + telling.reduce((sum, list) => sum + words.findAll(list, text).length, 0);
}

/** The language with the most of its frequent words in the text; English where none is found. */
export function detectLanguage(source: string, lexicons: readonly Lexicon[]): string {
  const best = countLanguages(source, lexicons)[0];
  return best && best.count > 0 ? best.lexicon.language : common;
}

/**
 * The lexicons to read a text with: its language's, a second one's where it is mixed, English, whose words
 * engineers use everywhere, and those that belong to no language.
 */
export function lexiconsFor(source: string, lexicons: readonly Lexicon[]): readonly Lexicon[] {
  const counted = countLanguages(source, lexicons);
  const most = counted[0]?.count ?? 0;
  const spoken = counted.filter((one, index) => one.count > 0 && (index === 0 || one.count >= most * mixed));
  const chosen = new Set(spoken.slice(0, 2).map((one) => one.lexicon));
  return lexicons.filter((lexicon) => chosen.has(lexicon) || lexicon.language === common || isTechnical(lexicon));
}

/** A lexicon without marks of its own (file names, products) belongs to every language. */
function isTechnical(lexicon: Lexicon): boolean {
  return lexicon.words['language-marks'] === undefined;
}
