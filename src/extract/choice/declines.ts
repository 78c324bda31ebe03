import type { Section } from '../outline/index.ts';
import { sentencesOf } from '../sentences.ts';
import type { Words } from '../words.ts';
import { stating } from './choice-name.ts';

/** "No approach has been selected": nothing but a short name stands between the word that denies and the verb. */
const near = 40;

/** Whether a sentence says that none of the ways was taken. */
function takesNone(words: Words, text: string): boolean {
  if (words.has('choice.none', text)) return true;
  const no = words.find('choice.nothing', text);
  if (no?.start !== 0) return false;
  const taken = words.find('choice.after', text);
  return taken !== undefined && taken.start - no.end < near;
}

/** Whether a section on the decision says outright that none was taken, and does not go on to take one. */
export function declines(words: Words, { passages }: Section): boolean {
  const said = passages
    .filter(({ form }) => form === 'paragraph' || form === 'item')
    .flatMap((passage) => sentencesOf(words, passage));
  const none = said.filter(({ text }) => takesNone(words, text));
  return (
    none.length > 0 &&
    said.every((one) => none.includes(one) || !(stating(words, one.text) && words.has('choice.strong', one.text)))
  );
}
