import type { Match, Words } from '../words.ts';

/**
 * Every place of a list's phrases in a text.
 *
 * A search for the first place leaves its mark in the list's pattern, from which a search for all places would go on:
 * looking into an empty text takes the mark away.
 */
export function findEvery(words: Words, list: string, text: string): readonly Match[] {
  words.has(list, '');
  return words.findAll(list, text);
}

const borderless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/gu;

/**
 * Every place of a list's phrases in Latin letters, also where letters of another script touch them,
 * as names do in texts without spaces.
 */
export function findInLatin(words: Words, list: string, text: string): readonly Match[] {
  return findEvery(
    words,
    list,
    text.replace(borderless, (letter) => ' '.repeat(letter.length)),
  );
}
