import { endsWith } from '../names/ends-with.ts';
import { isListed } from '../names/is-listed.ts';
import { partsOf } from '../names/shapes.ts';
import type { Reading } from '../reading.ts';
import type { Words } from '../words.ts';
import { isPlural } from './is-plural.ts';

const reach = 24;

/** "write_file", "get_invoice": a verb that orders, and one thing. `list_items` and `read_receipts` may be tables. */
function isCall(words: Words, name: string): boolean {
  const [verb] = partsOf(name);
  return (
    !isPlural(name) && (['technical.call-verbs', 'technical.deed-verbs'] as const).some((list) => isListed(words, list, verb))
  );
}

/**
 * Whether a name is said to be no table: "the function `a`", "the `b` flag", or is written as calls are, or ends as what happens does:
 * `sync_failed`.
 */
export function isOfAnotherKind({ words }: Reading, text: string, name: string, start: number, end: number): boolean {
  if (isListed(words, 'technical.event-verbs', partsOf(name).at(-1)) || isCall(words, name)) return true;
  const left = text.slice(Math.max(0, start - reach), start).trimEnd();
  const right = text.slice(end, end + reach);
  return (
    endsWith(words, 'names.other-word', left) ||
    words.find('names.other-word', right.trimStart())?.start === 0
  );
}
