import type { Slot } from '../../model/index.ts';
import type { Drawing } from './drawing.ts';
import { contractParts, shareParts } from './share-parts.ts';
import { viewLabel } from './view-label.ts';
import { viewSlot } from './view-slot.ts';
import { viewStatement } from './view-statement.ts';
import { view } from './view.ts';
import type { View } from './view.ts';

/**
 * Section 3: `changes`, each with its five parts, and `shared`: what all of them say alike or the section's own slots
 * state beside them, or false.
 */
export function viewContracts(drawing: Drawing): View {
  const { plan, tokens } = drawing;
  const alike = shareParts(plan.contracts);
  const changes = plan.contracts.map((change) =>
    view(
      { id: viewLabel(change.id, tokens), name: viewStatement(change.name, tokens) },
      ...contractParts.map((part) => ({ [part]: viewSlot(alike.has(part) ? undefined : change[part], drawing) })),
    ),
  );
  const together = contractParts.map((part) => ({
    part,
    slot: both(alike.get(part), plan.slots.get(`contracts.${part}`)),
  }));
  const shared = changes.length > 0 && together.some(({ slot }) => slot);
  return view({
    changes,
    shared: shared && view(...together.map(({ part, slot }) => ({ [part]: viewSlot(slot, drawing) }))),
  });
}

/** What is said of all changes: by each of them alike, and by the slot where it states something. */
function both(alike: Slot | undefined, own: Slot | undefined): Slot | undefined {
  if (own?.state !== 'stated') return alike;
  return alike?.state === 'stated' ? { state: 'stated', statements: [...alike.statements, ...own.statements] } : own;
}
