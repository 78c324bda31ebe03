import type { Outline, Section } from '../outline/index.ts';
import { chaptersThatDecide } from './chapters-that-decide.ts';
import type { Option } from './types.ts';

/** In which of several chapters that each decide one thing an option is weighed. */
export interface Matters {
  /** The chapter of the choice; undefined where that stands outside of all of them. */
  readonly leading: Section | undefined;
  readonly of: (option: Option) => Section | undefined;
}

/**
 * The chapters that each decide one thing, as the matters of what is weighed in them; none where the choice stands elsewhere.
 *
 * @param line where the choice stands
 */
export function mattersOfChapters(outline: Outline, options: readonly Option[], line: number): Matters {
  const chapters = chaptersThatDecide(outline, options);
  const within = (at: number): Section | undefined =>
    chapters.find(({ range: { start, end } }) => at >= start && at < end)?.chapter;
  const leading = within(line);
  return { leading, of: (option) => leading && within(option.line) };
}
