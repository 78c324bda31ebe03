import { contract, type Part } from '../check/index.ts';
import type { SchemaChange, Slot } from '../model/index.ts';
import { afterId } from './after-id.ts';
import type { Reading } from './create-reading.ts';
import { gatherParts } from './gather-parts.ts';
import { readSlot } from './read-slot.ts';
import { readSlots } from './read-slots.ts';
import { slotDemands } from './slot-demands.ts';

const kinds = { tables: 'table', columns: 'column', indexes: 'index', constraints: 'constraint' } as const;
const unknown: Slot = { state: 'unknown', question: '' };

/** Whether a part is about one change of the database. */
export function isSchemaChange({ id }: Part): boolean {
  return /^D-?\d+$/iu.test(id);
}

/** The changes of section 4 that have an id, each with what the section says of it in its several places. */
export function readSchema(parts: readonly Part[], reading: Reading): readonly SchemaChange[] {
  const demands = slotDemands.find(({ name }) => name === 'data')?.demands ?? [];
  const gathered = gatherParts(parts, demands);
  const partsIn = (id: string): readonly Part[] =>
    (gathered.get(id) ?? []).map(({ part }) => part).filter(isSchemaChange);
  const about = (place: string, id: string): Slot => {
    const part = partsIn(place).find((one) => one.id === id);
    if (!part) return unknown;
    const from = afterId(part);
    const own = from < part.words.length ? reading.slot(part, from) : undefined;
    return (
      own ??
      readSlot(
        part.parts.map((nested) => ({ part: nested, labelled: false })),
        reading,
      ) ??
      unknown
    );
  };
  const changes = Object.entries(kinds).flatMap(([place, kind]) => partsIn(place).map((part) => ({ part, kind })));
  return changes.map(({ part, kind }) => {
    const way = readSlots(partsIn('migration').find(({ id }) => id === part.id)?.parts ?? [], contract.ways, reading);
    const change: SchemaChange = {
      key: part.id,
      id: part.id,
      kind,
      name: reading.said(part, afterId(part)),
      up: way('up'),
      down: way('down'),
      backfill: about('backfill', part.id),
      impact: about('impact', part.id),
    };
    reading.places.set(change, part.place);
    return change;
  });
}
