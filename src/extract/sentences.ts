import type { Passage } from './outline/index.ts';
import type { Words } from './words.ts';
import { allMatches } from '../text/index.ts';

/** One sentence of a passage, with the source line that it begins on. */
export interface Sentence {
  readonly text: string;
  readonly line: number;
  readonly passage: Passage;
}

// A full stop ends a sentence where white space and something other than a small letter follow; the ideographic one always does,
// and so does a question mark in a note in small letters, where a full clause stands before it. Behind a whole word a number opens one
// as well; behind "Fig." or "p." it does not. French puts a space in front of such signs.
const ends =
  /(?<=[\p{L}\d][ \u00a0\u202f][?!]["'”»)\]]{0,9})\s+(?=\p{Lu})|(?<=\p{L}{4}[.!…])\s+(?=\d)|(?<=[\p{L}\d][?])\s+(?=[\p{L}\d]{2})|(?<=[^\s.][.!?…]["'”»)\]]{0,9})\s+(?![\p{Ll}\d]|\((?![A-Ha-h\d]\)\s))|(?<=[。！？])(?!["'」』）)])/gu;
/** Who begins in small letters goes on so: there a full stop behind a whole word or a number ends a sentence as well. */
const endsSmall = new RegExp(String.raw`${ends.source}|(?<=(?:\p{L}{2}|[\d)%€$])[.!])\s+(?=\p{Ll})`, 'gu');

/** Letters with full stops between them: "e.g.", "U.S." */
const initials = /(?:^|[\s(])(?:\p{L}\.){1,3}\p{L}$/u;

/** A number and its unit: "300 ms". */
const measure = /\d\s?\p{L}{1,3}$/u;

/** No short form is longer, with what stands before it. */
const longestForm = 12;

/** Whether the full stop that a piece ends with belongs to a short form of one of the document's languages. */
function endsShort(words: Words, piece: string): boolean {
  if (!piece.endsWith('.')) return false;
  const last = piece.slice(-longestForm - 1, -1);
  // "300 ms. Then" measures; "version 1 vs. version 2" does not.
  const isVersus = words.findAll('choice.versus', last).some(({ end }) => end === last.length);
  if (measure.test(last) && !isVersus) return false;
  return (
    isVersus || initials.test(last) || words.findAll('sentence.short-form', last).some(({ end }) => end === last.length)
  );
}

/** Cuts a text into sentences; `start` is the offset of each. */
function cut(words: Words, text: string): { readonly text: string; readonly start: number }[] {
  const found: { text: string; start: number }[] = [];
  let from = 0;
  for (const match of allMatches(text, /^\p{Ll}/u.test(text) ? endsSmall : ends)) {
    const piece = text.slice(from, match.index);
    if (endsShort(words, piece)) continue;
    found.push({ text: piece, start: from });
    from = match.index + match[0].length;
  }
  found.push({ text: text.slice(from), start: from });
  return found.map((one) => ({ ...one, text: one.text.trim() })).filter((one) => one.text !== '');
}

/** The source line at an offset of a passage's text. */
export function lineAt(passage: Passage, offset: number): number {
  const { lines } = passage;
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.offset ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return lines[low - 1]?.line ?? passage.line;
}

/** The sentences of a text that is no passage's own, such as a label's. */
export function sentencesIn(words: Words, text: string): readonly string[] {
  return cut(words, text).map((one) => one.text);
}

/** The sentences of a passage, each with its line. Code has none. */
export function sentencesOf(words: Words, passage: Passage): readonly Sentence[] {
  if (passage.form === 'code') return [];
  return cut(words, passage.text).map(({ text, start }) => ({ text, line: lineAt(passage, start), passage }));
}
