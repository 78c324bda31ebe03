import type { Demand } from './contract.ts';
import { isSettled } from './is-settled.ts';
import { missingDemands } from './missing-demands.ts';
import type { PlanDocument } from './read/types.ts';
import { filledSection } from './filled-section.ts';
import type { Finding } from './types.ts';

/** One finding for each demand that a section leaves unanswered. A section that is absent or empty is another rule's business. */
export function* demandFindings(
  document: PlanDocument,
  number: number,
  demands: readonly Demand[],
  mayBeNone: boolean,
): Generator<Finding> {
  const section = filledSection(document, number);
  if (!section || (mayBeNone && isSettled(section.parts))) return;
  for (const { label } of missingDemands(section.parts, demands)) {
    yield { message: `Missing ${label} in section ${number}`, place: section.place };
  }
}
