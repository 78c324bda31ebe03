import type { Part } from './types.ts';

/** All that a part says, with its label. */
export function wholeOf(part: Part): string {
  if (part.form === 'row') return part.words;
  return [part.words, ...part.parts.map(wholeOf)].filter(Boolean).join('; ');
}
