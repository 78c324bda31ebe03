import type { Drawing } from './drawing.ts';
import { viewLabel } from './view-label.ts';
import { viewSlot } from './view-slot.ts';
import { viewStatement } from './view-statement.ts';
import { view } from './view.ts';
import type { View } from './view.ts';

const parts = ['endpoint', 'schema', 'event', 'compatibility', 'versioning'] as const;

/**
 * Section 3: `changes`, each with its five parts, and `shared`: what the section's own slots state beside them, or false.
 */
export function viewContracts(drawing: Drawing): View {
  const { plan, tokens } = drawing;
  const changes = plan.contracts.map((change) =>
    view(
      { id: viewLabel(change.id, tokens), name: viewStatement(change.name, tokens) },
      ...parts.map((part) => ({ [part]: viewSlot(change[part], drawing) })),
    ),
  );
  const stated = parts.map((part) => {
    const slot = plan.slots.get(`contracts.${part}`);
    return { part, slot: slot?.state === 'stated' ? slot : undefined };
  });
  const shared = changes.length > 0 && stated.some(({ slot }) => slot);
  return view({
    changes,
    shared: shared && view(...stated.map(({ part, slot }) => ({ [part]: viewSlot(slot, drawing) }))),
  });
}
