import type { Outline, Section } from './types.ts';

/** Lines of a document, from the first to the one behind the last. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The lines of a chapter. */
export function rangeOf({ sections }: Outline, section: Section): Range {
  const next = sections.find(
    ({ line, level, kind }) => line > section.line && kind === 'heading' && level <= section.level,
  );
  return { start: section.line, end: next?.line ?? Infinity };
}
