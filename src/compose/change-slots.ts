import type { ContractChange, Risk, SchemaChange, Slot, Statement } from '../model/index.ts';
import { mergeSlots } from './merge-slots.ts';

/** The parts of a plan that have a type of their own and yet answer demands that are slots. */
interface Changes {
  readonly contracts: readonly ContractChange[];
  readonly schema: readonly SchemaChange[];
  readonly risks: readonly Risk[];
}

const contractParts = ['endpoint', 'schema', 'event', 'compatibility', 'versioning'] as const;
const kinds = { table: 'data.tables', column: 'data.columns', index: 'data.indexes', constraint: 'data.constraints' };

/**
 * What the changes and risks of a plan say about the slots of their sections: those slots are then answered by them,
 * and no question asks for what stands there already.
 */
export function changeSlots({ contracts, schema, risks }: Changes): ReadonlyMap<string, Slot> {
  const slots = new Map<string, Slot>();
  for (const part of contractParts) {
    put(
      slots,
      `contracts.${part}`,
      contracts.map((change) => change[part]),
    );
  }
  for (const [kind, slot] of Object.entries(kinds)) {
    put(
      slots,
      slot,
      schema.filter((change) => change.kind === kind).map((change) => stated(change.name)),
    );
  }
  put(
    slots,
    'data.migration',
    schema.flatMap((change) => [change.up, change.down]),
  );
  put(
    slots,
    'data.backfill',
    schema.map((change) => change.backfill),
  );
  put(
    slots,
    'data.impact',
    schema.map((change) => change.impact),
  );
  put(
    slots,
    'risks.none',
    risks.map(({ risk }) => stated(risk)),
  );
  return slots;
}

function put(slots: Map<string, Slot>, id: string, parts: readonly Slot[]): void {
  const [first] = parts;
  if (first !== undefined) slots.set(id, mergeSlots(first, parts));
}

function stated(statement: Statement): Slot {
  return { state: 'stated', statements: [statement] };
}
