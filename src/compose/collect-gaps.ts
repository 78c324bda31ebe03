import type { Plan, Slot } from '../model/index.ts';
import { mapStatements } from './map-statements.ts';
import { referenceClose, referenceOpen } from './reference-marks.ts';
import { allMatches } from '../text/index.ts';

const asked = new RegExp(`${referenceOpen}\\?([^${referenceClose}]*)${referenceClose}`, 'gu');

/** The keys of all questions that a plan points to: from what is not known, and from references in its sentences. */
export function collectGaps(plan: Plan): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const slot of slotsOf(plan)) if (slot.state === 'unknown') keys.add(slot.question);
  mapStatements(plan, (statement) => {
    for (const [, key] of allMatches(statement.text, asked)) if (key !== undefined) keys.add(key);
    return statement;
  });
  return keys;
}

function slotsOf(plan: Plan): readonly Slot[] {
  return [
    ...plan.slots.values(),
    ...plan.contracts.flatMap((each) => [each.endpoint, each.schema, each.event, each.compatibility, each.versioning]),
    ...plan.schema.flatMap((each) => [each.up, each.down, each.backfill, each.impact]),
    ...plan.phases.flatMap((phase) => phase.tasks.map((task) => task.files)),
    ...plan.risks.flatMap((risk) => [risk.impact, risk.mitigation]),
  ];
}
