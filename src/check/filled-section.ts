import type { PlanDocument, Section } from './read/types.ts';
import { sectionOf } from './section-of.ts';

/** The document's section with this number of the ten; undefined where there is none or nothing stands in it. */
export function filledSection(document: PlanDocument, number: number): Section | undefined {
  const section = sectionOf(document, number);
  return section?.parts[0] && section;
}
