import type { Passage, Section } from './types.ts';

/** The chapter that a passage stands in: the nearest heading above it. */
export function chapterOf({ section }: Pick<Passage, 'section'>): Section {
  let at = section;
  while (at.parent && at.kind !== 'heading') at = at.parent;
  return at;
}
