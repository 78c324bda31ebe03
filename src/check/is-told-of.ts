import type { NamedChange } from './changes-of.ts';
import { wordsOf } from './words-of.ts';
import { allMatches } from '../text/index.ts';

/** Whether a text speaks of a change, by its id, by one of its names, or by all the words that it is called. */
export function isToldOf({ id, label, names }: NamedChange, text: string): boolean {
  return (
    [id, ...names].some((name) => name !== '' && includesWord(text, name)) ||
    includesWords(text, wordsOf(label)) ||
    isInRange(id, text)
  );
}

const range = /(?<![\p{L}\p{N}])([CD])(\d{1,5}) ?[–—-] ?\1(\d{1,5})(?!\p{N})/gu;

/** Whether an id is one of several that are named by the first and the last: `C1–C16`. */
function isInRange(id: string, text: string): boolean {
  const number = Number(id.slice(1));
  return allMatches(text, range).some(
    ([, letter = '', from, to]) => id.startsWith(letter) && Number(from) <= number && number <= Number(to),
  );
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
    const other = name.startsWith('/') ? /[A-Z] $/u.test(before) || /^\/[\w{:]/u.test(after) : false;
    if (!other && !/[\p{L}\p{N}_]$/u.test(before) && !/^[\p{L}\p{N}_]/u.test(after)) return true;
  }
  return false;
}
