import type { Section } from '../outline/index.ts';
import { sentencesOf } from '../sentences.ts';
import type { Words } from '../words.ts';
import { isPlaceholder } from './is-placeholder.ts';
import { takesNone } from './takes-none.ts';

/** Whether a section on the decision says outright that none was taken. */
export function declines(words: Words, { passages }: Section): boolean {
  const said = passages
    .filter(({ form }) => form === 'paragraph' || form === 'item')
    .flatMap((passage) => sentencesOf(words, passage));
  return said.some(({ text }) => takesNone(words, text) || isPlaceholder(words, text));
}
