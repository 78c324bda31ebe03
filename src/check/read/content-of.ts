import type { Part } from './types.ts';

/** All that a part says beside its label, its own and what stands under it, as one text. */
export function contentOf(part: Part): string {
  return [part.text, ...part.parts.map(wholeOf)].filter(Boolean).join('; ');
}

/** All that a part says, with its label. */
export function wholeOf(part: Part): string {
  if (part.form === 'row') return part.words;
  return [part.words, ...part.parts.map(wholeOf)].filter(Boolean).join('; ');
}
