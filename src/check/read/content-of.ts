import type { Part } from './types.ts';
import { wholeOf } from './whole-of.ts';

/** All that a part says beside its label, its own and what stands under it, as one text. */
export function contentOf(part: Part): string {
  // The cells of a row are its text already.
  if (part.form === 'row') return part.text;
  return [part.text, ...part.parts.map(wholeOf)].filter(Boolean).join('; ');
}
