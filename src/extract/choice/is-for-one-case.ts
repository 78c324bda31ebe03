import type { Words } from '../words.ts';

/** "When sending is needed, choose a mailbox": what is told to be done behind a comma is for that case. */
export function isForOneCase(words: Words, text: string): boolean {
  if (words.find('choice.whenever', text)?.start !== 0) return false;
  return words
    .findAll('choice.imperative', text)
    .some(({ start }) => /[,，]\s*(?:\p{L}+\s+)?$/u.test(text.slice(0, start)));
}
