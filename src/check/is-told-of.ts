import type { NamedChange } from './changes-of.ts';
import { wordsOf } from './words-of.ts';

/** Whether a text speaks of a change, by its id, by one of its names, or by all the words that it is called. */
export function isToldOf({ id, label, names }: NamedChange, text: string): boolean {
  if (isInRange(id, text)) return true;
  return [id, ...names].some((name) => name !== '' && includesWord(text, name)) || includesWords(text, wordsOf(label));
}

const range = /(?<![\p{L}\p{N}])([CD])(\d{1,5})\s?[–—-]\s?\1(\d{1,5})(?!\p{N})/gu;

interface Range {
  readonly letter: string;
  readonly from: number;
  readonly to: number;
}

// Many changes are looked for in one text after the other.
let known: { readonly text: string; readonly ranges: readonly Range[] } = { text: '', ranges: [] };

function rangesIn(text: string): readonly Range[] {
  if (known.text !== text) {
    const ranges = [...text.matchAll(range)].map(([, letter = '', from, to]) => ({
      letter,
      from: Number(from),
      to: Number(to),
    }));
    known = { text, ranges };
  }
  return known.ranges;
}

/** Whether an id is one of several that are named by the first and the last: `C1–C16`. */
function isInRange(id: string, text: string): boolean {
  const number = Number(id.slice(1));
  return rangesIn(text).some(({ letter, from, to }) => id.startsWith(letter) && from <= number && number <= to);
}

// One word alone may stand for anything.
function includesWords(text: string, words: readonly string[]): boolean {
  return words.length > 1 && ` ${wordsOf(text).join(' ')} `.includes(` ${words.join(' ')} `);
}

function includesWord(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const before = text.slice(Math.max(0, at - 8), at);
    const after = text.slice(at + name.length, at + name.length + 2);
    // `GET /orders` and `/orders/{id}` are not `/orders` of `POST /orders`.
    const other = name.startsWith('/') ? /[A-Z]\s$/u.test(before) || /^\/[\w{:]/u.test(after) : false;
    if (!other && !/[\p{L}\p{N}_]$/u.test(before) && !/^[\p{L}\p{N}_]/u.test(after)) return true;
  }
  return false;
}
