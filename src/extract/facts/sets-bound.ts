import type { Words } from '../words.ts';

/** A number, with what may stand before it: "300", "€ 40", "a 1 %". */
const amount = /^\s+(?:\p{L}\s)?[€$£~≈]?\s?\d/u;

/** Whether a text says how much of something there may be: "no more than 300 €", "under 2 seconds". */
export function setsBound(words: Words, text: string): boolean {
  return /\d/u.test(text) && words.findAll('sentence.bound', text).some(({ end }) => amount.test(text.slice(end)));
}
