import type { Pack } from '../../pack/index.ts';
import type { Drawing } from './drawing.ts';
import { viewSlot } from './view-slot.ts';
import { view } from './view.ts';
import type { View } from './view.ts';

/**
 * All slots by section and name: `decision.summary` is `{ decision: { summary } }`. What the pack declares is there
 * even where the plan says nothing of it.
 */
export function viewSlots(pack: Pick<Pack, 'slots'>, drawing: Drawing): ReadonlyMap<string, View> {
  const sections = new Map<string, View>();
  const ids = new Set([...pack.slots.map(({ id }) => id), ...drawing.plan.slots.keys()]);
  for (const id of ids) {
    const dot = id.indexOf('.');
    const section = id.slice(0, dot);
    const slot = viewSlot(drawing.plan.slots.get(id), drawing);
    sections.set(section, view(sections.get(section) ?? {}, { [id.slice(dot + 1)]: slot }));
  }
  return sections;
}
