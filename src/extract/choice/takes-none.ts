import type { Words } from '../words.ts';

/** "No approach has been selected": nothing but a short name stands between the word that denies and the verb. */
const near = 40;

/** Whether a sentence says that none of the ways was taken: "No approach has been selected", "Nobody chose a page". */
export function takesNone(words: Words, text: string): boolean {
  if (words.has('choice.none', text)) return true;
  const no = words.find('choice.nothing', text);
  if (no?.start !== 0) return false;
  if (words.find('choice.went-person', text.slice(no.end).trim())?.start === 0) return true;
  const taken = words.find('choice.after', text);
  return taken !== undefined && taken.start - no.end < near;
}
