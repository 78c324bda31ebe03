import type { Lexicon } from '../pack/index.ts';
import { isAlwaysSpoken } from './is-always-spoken.ts';
import { once } from './once.ts';
import { plainlySpelled } from './plainly-spelled.ts';

/** Enough text to know how it is typed. */
const sample = 20_000;
/** One letter in so many at least bears a mark where its language has them and its author types them. */
const rarest = 500;
const marked = /[\u00C0-\u024F\u1E00-\u1EFF]/gu;
const letter = /\p{Script=Latin}/gu;
const mark = /(?<=\p{Script=Latin})\p{M}+/gu;

/** Letters that are not made of another one and a mark. */
const other: readonly (readonly [letter: RegExp, plain: string])[] = [
  [/đ/gu, 'd'],
  [/ł/gu, 'l'],
  [/ı/gu, 'i'],
];

/** A language of fewer phrases with marks has them in words of others, "idée"; those that have their own have hundreds. */
const fewest = 100;

/** How a phrase is typed without marks: "decision" for "decisión". */
function plain(phrase: string): string {
  const bare = phrase.normalize('NFD').replace(mark, '').normalize('NFC');
  return other.reduce((text, [special, instead]) => text.replace(special, instead), bare);
}

/** Of words that are typed alike without marks the one that a lexicon has most often: "dung" is rather "dùng" (use) than "đừng" (do not). */
function likeliest(phrases: readonly string[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const word of phrases.flatMap((phrase) => phrase.split(' '))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const found = new Map<string, string>();
  for (const [word, count] of counts) {
    const before = found.get(plain(word));
    if (before === undefined || count > (counts.get(before) ?? 0)) found.set(plain(word), word);
  }
  return found;
}

/** Whether a phrase bears a mark that nothing else is typed for, as "ue" is. */
function bearsMark(phrase: string): boolean {
  return plain(phrase) !== phrase && plainlySpelled([phrase]).length === 1;
}

function mapValues<From, To>(
  all: Readonly<Record<string, From>>,
  change: (one: From) => To,
): Readonly<Record<string, To>> {
  return Object.fromEntries(Object.entries(all).map(([name, one]) => [name, change(one)]));
}

/** A lexicon with how its phrases are typed where nobody bothers about marks. */
const withPlain = once((lexicon: Lexicon): Lexicon => {
  const phrases = Object.values(lexicon.words).flatMap((lists) => Object.values(lists).flat());
  if (phrases.filter(bearsMark).length < fewest) return lexicon;
  const meant = likeliest(phrases);
  const spellings = (phrase: string): readonly string[] => {
    const typed = plain(phrase);
    // "à" is no "a".
    const isMeant = typed.length > 1 && (phrase.includes(' ') || meant.get(typed) === phrase);
    return typed !== phrase && isMeant ? [phrase, typed] : [phrase];
  };
  return {
    ...lexicon,
    words: mapValues(lexicon.words, (lists) => mapValues(lists, (listed) => listed.flatMap(spellings))),
  };
});

/** Whether an author types marks on letters, by the beginning of a text. */
function typesMarks(source: string): boolean {
  const text = source.slice(0, sample).normalize('NFC');
  return (text.match(marked) ?? []).length * rarest > (text.match(letter) ?? []).length;
}

/** The lexicons to read a text with, by whether its author types the marks on letters: "opcion A" is "opción A" where there are none. */
export function asTyped(source: string, lexicons: readonly Lexicon[]): readonly Lexicon[] {
  if (lexicons.every(isAlwaysSpoken) || typesMarks(source)) return lexicons;
  return lexicons.map((one) => (isAlwaysSpoken(one) ? one : withPlain(one)));
}
