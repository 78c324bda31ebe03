import type { Section } from '../outline/index.ts';
import type { Words } from '../words.ts';

/** Whether a saying opens a paragraph of the section itself with what is to be done: "Add a queue that …", below some words of introduction. */
export function opensParagraph(
  words: Words,
  { kind, passages }: Section,
  { text, line }: { readonly text: string; readonly line: number },
): boolean {
  return (
    kind === 'heading' &&
    words.find('choice.imperative', text)?.start === 0 &&
    passages.some((one) => one.form === 'paragraph' && one.line === line && one.text.startsWith(text))
  );
}
