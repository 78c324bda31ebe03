import type { Words } from '../words.ts';

/** "No elegimos …": whether a word that denies stands right in front of some place. */
export function isDeniedAt(words: Words, text: string, start: number): boolean {
  const denied = words.findAll('stance.deny', text.slice(0, start)).at(-1);
  return denied !== undefined && text.slice(denied.end, start).trim() === '';
}
