import type { Words } from '../words.ts';

/** "No approach has been selected": nothing but a short name stands between the word that denies and the verb. */
const near = 40;

/** Whether a sentence says that none of the ways was taken. */
export function takesNone(words: Words, text: string): boolean {
  if (words.has('choice.none', text)) return true;
  const no = words.find('choice.nothing', text);
  if (no?.start !== 0) return false;
  const taken = words.find('choice.after', text);
  return taken !== undefined && taken.start - no.end < near;
}
