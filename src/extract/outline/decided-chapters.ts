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
  const groups = new Map<Section, Map<Section, Section>>();
  const decided = new Set<Section>();
  for (const decision of outline.sections) {
    const { parent: chapter, roles, passages } = decision;
    const whole = chapter?.parent;
    if (!whole || chapter.kind !== 'heading' || chapter.roles[0] === 'decision') continue;
    if (roles[0] !== 'decision' || passages.length === 0 || decided.has(chapter)) continue;
    decided.add(chapter);
    groups.set(whole, (groups.get(whole) ?? new Map<Section, Section>()).set(chapter, decision));
  }
  const isPart = (whole: Section | undefined): boolean =>
    whole !== undefined && (decided.has(whole) || isPart(whole.parent));
  const [whole, decisions] = [...groups].find(([part, { size }]) => size >= fewest && !isPart(part)) ?? [];
  return whole && decisions ? chaptersOf(outline, whole, decisions) : [];
});

/** The chapters of a part that decide, each up to the next heading beside it. */
function chaptersOf(
  outline: Outline,
  whole: Section,
  decisions: ReadonlyMap<Section, Section>,
): readonly DecidedChapter[] {
  const headings = whole.children.filter(({ kind }) => kind === 'heading');
  const { end: last } = rangeOf(outline, whole);
  return headings.flatMap((chapter, at) => {
    const decision = decisions.get(chapter);
    return decision ? [{ chapter, decision, range: { start: chapter.line, end: headings[at + 1]?.line ?? last } }] : [];
  });
}
