import { withoutEnd } from '../../text/index.ts';
import type { Words } from '../words.ts';

/** "Stay with the ferry if:": whether a heading ends with a word that sets a condition, and what it holds is taken only then. */
export function endsOnCondition(words: Words, heading: string): boolean {
  const said = withoutEnd(heading, ':：').trim();
  const last = words.findAll('sentence.case-end', said).at(-1);
  return last !== undefined && last.start > 0 && last.end === said.length;
}
