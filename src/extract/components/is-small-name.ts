import { isListed } from '../names/is-listed.ts';
import { partsOf } from '../names/shapes.ts';
import type { Words } from '../words.ts';

const hyphened = /^\p{Ll}[\p{Ll}\p{N}]*(?:-[\p{L}\p{N}]+)+$/u;

/** Whether a hyphened word in small letters can be a name: `order-relay`, and neither "read-only" nor "third-party". */
export function isSmallName(words: Words, name: string): boolean {
  const parts = partsOf(name);
  const last = parts.at(-1);
  return (
    hyphened.test(name) &&
    !name.startsWith('x-') &&
    !parts.some((part) => /^\d+$/u.test(part)) &&
    !isListed(words, 'names.not-a-part', parts[0]) &&
    !isListed(words, 'names.not-a-name', name) &&
    !isListed(words, 'names.not-a-last-part', last) &&
    !isListed(words, 'technical.data-parts', last)
  );
}
