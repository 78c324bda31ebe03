import type { Section } from '../outline/index.ts';
import type { Words } from '../words.ts';

/** Whether a saying opens a paragraph of the section itself with what is to be done: "Add a queue that …", below some words of introduction. */
export function opensParagraph(words: Words, { passages }: Section, text: string): boolean {
  return words.find('choice.imperative', text)?.start === 0 && passages.some((one) => one.text.startsWith(text));
}
