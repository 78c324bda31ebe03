import type { Section } from '../outline/index.ts';
import { sentencesOf } from '../sentences.ts';
import type { Words } from '../words.ts';
import { stating } from './choice-name.ts';
import { isPlaceholder } from './is-placeholder.ts';
import { takesNone } from './takes-none.ts';

/** Whether a section on the decision says outright that none was taken, and does not go on to take one. */
export function declines(words: Words, { passages }: Section): boolean {
  const said = passages
    .filter(({ form }) => form === 'paragraph' || form === 'item')
    .flatMap((passage) => sentencesOf(words, passage));
  const none = said.filter(({ text }) => takesNone(words, text) || isPlaceholder(words, text));
  return (
    none.length > 0 &&
    said.every((one) => none.includes(one) || !(stating(words, one.text) && words.has('choice.strong', one.text)))
  );
}
