import type { Outline } from './types.ts';

/** Whether a document has headings below its title; what has none is a note. */
export function hasChapters({ sections }: Outline): boolean {
  return sections.some(({ kind, level }) => kind === 'heading' && level > 1);
}
