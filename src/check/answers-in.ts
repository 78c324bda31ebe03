import type { Demand } from './contract.ts';
import { findAnswers } from './find-answers.ts';
import { partsOf } from './parts-of.ts';
import type { Part, PlanDocument } from './read/types.ts';

/** The parts of a section whose labels answer some of these demands; one that answers several stands there for each. */
export function answersIn(document: PlanDocument, number: number, demands: readonly Demand[]): readonly Part[] {
  return demands.flatMap((demand) => findAnswers(partsOf(document, number), demand));
}
