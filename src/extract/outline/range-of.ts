import { once } from '../once.ts';
import type { Outline, Section } from './types.ts';

/** Lines of a document, from the first to the one behind the last. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

const ranges = once(({ sections }: Outline) =>
  once((section: Section): Range => {
    const next = sections.find(
      ({ line, level, kind }) => line > section.line && kind === 'heading' && level <= section.level,
    );
    return { start: section.line, end: next?.line ?? Infinity };
  }),
);

/** The lines of a chapter. It is looked for once. */
export function rangeOf(outline: Outline, section: Section): Range {
  return ranges(outline)(section);
}
