import { once } from '../once.ts';
import { rangeOf, type Range } from './range-of.ts';
import type { Outline, Section } from './types.ts';

/** A chapter with a decision of its own: "## Store", and below it "**Decision**: …". */
export interface DecidedChapter {
  readonly chapter: Section;
  readonly decision: Section;
  readonly range: Range;
}

/** One chapter that decides is what the document decides. */
const fewest = 2;

/**
 * Chapters side by side that each decide one thing behind a label or heading of their own, first to last; of several groups the first.
 * None where fewer than two do, or where what they are parts of is decided as a whole.
 */
export const decidedChapters = once((outline: Outline): readonly DecidedChapter[] => {
  const groups = new Map<Section | undefined, Map<Section, DecidedChapter>>();
  const decided = new Set<Section>();
  for (const decision of outline.sections) {
    const { parent: chapter, roles, passages } = decision;
    if (chapter?.kind !== 'heading' || chapter.roles[0] === 'decision') continue;
    if (roles[0] !== 'decision' || passages.length === 0 || decided.has(chapter)) continue;
    decided.add(chapter);
    const group = groups.get(chapter.parent) ?? new Map<Section, DecidedChapter>();
    group.set(chapter, { chapter, decision, range: rangeOf(outline, chapter) });
    groups.set(chapter.parent, group);
  }
  const isPart = (whole: Section | undefined): boolean =>
    whole !== undefined && (decided.has(whole) || isPart(whole.parent));
  const first = [...groups].find(([whole, { size }]) => size >= fewest && !isPart(whole));
  return first ? [...first[1].values()] : [];
});
