import { isListed } from '../names/is-listed.ts';
import type { Stretch } from '../names/stretches.ts';
import type { Words } from '../words.ts';

/** Further words with capitals: "Sentinel" behind "Redis". */
const further = /^(?: \p{Lu}\p{Ll}[\p{L}\p{N}]*){1,2}/u;
/** What only says what sort of thing a product is: "Stripe API", "Vue Component". */
const sorts = ['names.component-word', 'names.not-a-component', 'names.not-a-name', 'technical.formats'] as const;

/**
 * Where a product's name ends, with the words that go on with it: "Redis Sentinel", "Azure Key Vault Backup". A heading
 * may write every word with a capital, so that it goes on with none.
 */
export function longerProduct(words: Words, { text, form }: Stretch, end: number): number {
  const more = form === 'heading' ? undefined : further.exec(text.slice(end))?.[0];
  const isSort = more?.split(' ').some((word) => sorts.some((list) => isListed(words, list, word)));
  return more === undefined || isSort ? end : end + more.length;
}
