import { decidedChapters, type DecidedChapter } from '../outline/decided-chapters.ts';
import type { Outline } from '../outline/index.ts';
import type { Option } from './types.ts';

/** The chapters that each decide one thing; none where they are what is weighed, each with a verdict of its own. */
export function chaptersThatDecide(outline: Outline, options: readonly Option[]): readonly DecidedChapter[] {
  const chapters = decidedChapters(outline);
  const weighed = new Set(options.flatMap(({ sections }) => sections));
  return chapters.some(({ chapter }) => weighed.has(chapter)) ? [] : chapters;
}
