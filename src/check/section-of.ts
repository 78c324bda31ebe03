import type { PlanDocument, Section } from './read/types.ts';

/** The document's section with this number of the ten, the first where there are several. */
export function sectionOf(document: PlanDocument, number: number): Section | undefined {
  return document.sections.find((section) => section.number === number);
}
