import type { Part, PlanDocument, Section } from './read/types.ts';
import { walkParts } from './read/walk-parts.ts';

/** Every statement of the plan, in the order of the source. Rows stand for their cells; code is none. */
export function* statementsOf(document: PlanDocument): Generator<{ readonly section: Section; readonly part: Part }> {
  for (const section of document.sections) {
    for (const { part } of walkParts(section.parts)) {
      if (part.form !== 'cell' && part.form !== 'code') yield { section, part };
    }
  }
}
