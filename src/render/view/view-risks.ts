import type { Drawing } from './drawing.ts';
import { viewLabel } from './view-label.ts';
import { viewSlot } from './view-slot.ts';
import { viewStatement } from './view-statement.ts';
import { view } from './view.ts';
import type { View } from './view.ts';

/** Section 9: the risks. */
export function viewRisks(drawing: Drawing): readonly View[] {
  return drawing.plan.risks.map(({ id, risk, impact, mitigation }) =>
    view({
      id: viewLabel(id, drawing.tokens),
      risk: viewStatement(risk, drawing.tokens),
      impact: viewSlot(impact, drawing),
      mitigation: viewSlot(mitigation, drawing),
    }),
  );
}
