import type { Part, PlanDocument } from './read/types.ts';
import { sectionOf } from './section-of.ts';

/** What the document's section with this number of the ten holds. */
export function partsOf(document: PlanDocument, number: number): readonly Part[] {
  return sectionOf(document, number)?.parts ?? [];
}
