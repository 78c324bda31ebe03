import type { Passage } from './outline/index.ts';

/** One sentence of a passage, with the source line that it begins on. */
export interface Sentence {
  readonly text: string;
  readonly line: number;
  readonly passage: Passage;
}

// A full stop ends a sentence where white space and something other than a small letter follow; the ideographic one always does,
// and so does a question mark in a note in small letters, where a full clause stands before it.
const ends =
  /(?<=[\p{L}\d][?])\s+(?=[\p{L}\d]{2})|(?<=[^\s.][.!?…]["'”»)\]]{0,9})\s+(?![\p{Ll}\d(])|(?<=[。！？])(?!["'」』）)])/gu;
/** Short forms whose full stop ends no sentence, in the languages that write them. */
const shortForm =
  /(?:^|[\s(])(?:(?:\p{L}\.){1,3}\p{L}|e\.g|i\.e|vs|etc|cf|approx|incl|resp|st|dr|mr|ms|fig|sec|ca|bzw|z\.\s?b|d\.\s?h|u\.\s?a|p\.\s?ex|ej|pág|art|vgl|ggf|usw)\.$/u;

/** No short form is longer, with what stands before it. */
const longestForm = 8;

/** Cuts a text into sentences; `start` is the offset of each. */
function cut(text: string): { readonly text: string; readonly start: number }[] {
  const found: { text: string; start: number }[] = [];
  let from = 0;
  for (const match of text.matchAll(ends)) {
    const piece = text.slice(from, match.index);
    if (shortForm.test(piece.slice(-longestForm).toLowerCase())) continue;
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
export function sentencesIn(text: string): readonly string[] {
  return cut(text).map((one) => one.text);
}

/** The sentences of a passage, each with its line. Code has none. */
export function sentencesOf(passage: Passage): readonly Sentence[] {
  if (passage.form === 'code') return [];
  return cut(passage.text).map(({ text, start }) => ({ text, line: lineAt(passage, start), passage }));
}
