import type { Words } from '../words.ts';
import { type Change, changeLists } from './change-lists.ts';
import { isListed } from './is-listed.ts';

/** A word that a note opens with and that is set off from what it goes on to say. */
const label = /^(\p{L}+)\s*(?:[:：)\]]\s*|\s[–—-]+\s+|$)/u;

/**
 * What a note beside a name says first becomes of it: "MODIFY: add the levels", "(new)".
 *
 * @returns the change, and what the note says behind it; undefined where it opens with no such word
 */
export function notedChange(
  words: Words,
  note: string,
): { readonly change: Change; readonly rest: string } | undefined {
  const [whole = '', word = ''] = label.exec(note) ?? [];
  const found = word === '' ? undefined : changeLists.find(([, list]) => isListed(words, list, word));
  return found && { change: found[0], rest: note.slice(whole.length) };
}
