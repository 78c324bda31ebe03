import { isListed } from '../names/is-listed.ts';
import { partsOf } from '../names/shapes.ts';
import type { Words } from '../words.ts';

/** Whether a name ends as the names of columns and values do: `order_id`, `created_at`, `is_paid`. */
export function isColumnName(words: Words, name: string): boolean {
  const parts = partsOf(name);
  return (
    isListed(words, 'technical.data-parts', parts.at(-1)) ||
    isListed(words, 'technical.column-parts', parts.at(-1)) ||
    isListed(words, 'technical.column-prefixes', parts[0])
  );
}
