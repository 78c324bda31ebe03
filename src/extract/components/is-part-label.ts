import { isListed } from '../names/is-listed.ts';
import { shapeOf } from '../names/shapes.ts';
import type { Words } from '../words.ts';

/** "Web client" calls something; "Runtime Sync Client" is a part. */
const fewWords = 2;

/** Whether the words of a drawing name something that acts: a product, a name of code, or words that end in "service" or the like. */
export function isPartLabel(words: Words, label: string): boolean {
  const name = label.trim();
  const parts = name.split(/\s+/u);
  if (parts.some((part) => /^\p{Ll}/u.test(part) && parts.length > 1)) return false;
  if (parts.length > 4 || name === '' || /[<>=→"(]/u.test(name)) return false;
  if (parts.length <= fewWords && words.has('names.actor', name)) return false;
  const last = parts.at(-1)?.toLowerCase();
  const product = words.find('technical.products', name);
  if (product?.start === 0 && parts.length <= 3) return true;
  const shape = parts.length === 1 ? shapeOf(name) : undefined;
  if (shape === 'pascal' || shape === 'kebab') return true;
  return (
    parts.length > 1 &&
    isListed(words, 'technical.component-parts', last) &&
    !isListed(words, 'technical.screen-parts', last) &&
    /^\p{Lu}/u.test(name)
  );
}
