import type { SchemaChange, Slot } from '../../model/index.ts';
import type { Drawing } from './drawing.ts';
import { viewLabel } from './view-label.ts';
import { viewSlot } from './view-slot.ts';
import { viewStatement } from './view-statement.ts';
import { view } from './view.ts';
import type { View } from './view.ts';

const kinds = { tables: 'table', columns: 'column', indexes: 'index', constraints: 'constraint' } as const;
const wide = ['migration', 'backfill', 'impact'] as const;

/**
 * Section 4: for each of its labels the slot of that name, with the `changes` that stand under it.
 * Beside changes, a slot says only what it adds: never that there is none, and under the four labels of single
 * changes not that anything is unknown. What it adds is `beside`: `{ statements, unknown }`, or false where it stands alone.
 */
export function viewSchema(drawing: Drawing): View {
  const { plan } = drawing;
  const labels = Object.entries(kinds).map(([name, kind]) => {
    const changes = plan.schema.filter((change) => change.kind === kind);
    return { [name]: viewLabelled(changes, plan.slots.get(`data.${name}`), ['stated'], drawing) };
  });
  const whole = wide.map((name) => ({
    [name]: viewLabelled(plan.schema, plan.slots.get(`data.${name}`), ['stated', 'unknown'], drawing),
  }));
  return view(...labels, ...whole);
}

function viewLabelled(
  changes: readonly SchemaChange[],
  slot: Slot | undefined,
  adds: readonly Slot['state'][],
  drawing: Drawing,
): View {
  const shown = slot && (changes.length === 0 || adds.includes(slot.state)) ? slot : undefined;
  const alone = viewSlot(shown, drawing);
  // What is added to changes is an item of their list: put behind it, it would be read as the end of its last item.
  const added = view({ statements: alone['statements'] ?? [], unknown: alone['unknown'] ?? false });
  return view(
    changes.length > 0 ? viewSlot(undefined, drawing) : alone,
    { beside: changes.length > 0 && added },
    { changes: changes.map((change) => viewChange(change, drawing)) },
  );
}

function viewChange(change: SchemaChange, drawing: Drawing): View {
  return view({
    id: viewLabel(change.id, drawing.tokens),
    name: viewStatement(change.name, drawing.tokens),
    up: viewSlot(change.up, drawing),
    down: viewSlot(change.down, drawing),
    backfill: viewSlot(change.backfill, drawing),
    impact: viewSlot(change.impact, drawing),
  });
}
