import { isListed } from '../names/is-listed.ts';
import { partsOf } from '../names/shapes.ts';
import type { Reading } from '../reading.ts';

const reach = 24;

/** Whether a name is said to be no table: "the function `a`", "the `b` flag", or ends as what happens does: `sync_failed`. */
export function isOfAnotherKind({ words }: Reading, text: string, name: string, start: number, end: number): boolean {
  if (isListed(words, 'technical.event-verbs', partsOf(name).at(-1))) return true;
  const left = text.slice(Math.max(0, start - reach), start).trimEnd();
  const right = text.slice(end, end + reach);
  return (
    words.findAll('names.other-word', left).at(-1)?.end === left.length ||
    words.find('names.other-word', right.trimStart())?.start === 0
  );
}
