import type { Demand, Part } from '../check/index.ts';
import type { Slot } from '../model/index.ts';
import type { Reading } from './create-reading.ts';
import { gatherParts } from './gather-parts.ts';
import { readSlot } from './read-slot.ts';

/** The slots of a record by the ids of its demands; `otherwise` says what it has of those that it says nothing of. */
export function readSlots(
  parts: readonly Part[],
  demands: readonly Demand[],
  reading: Reading,
  otherwise: (id: string) => Slot | undefined = () => undefined,
): (id: string) => Slot {
  const gathered = gatherParts(parts, demands);
  return (id) => readSlot(gathered.get(id) ?? [], reading) ?? otherwise(id) ?? { state: 'unknown', question: '' };
}
