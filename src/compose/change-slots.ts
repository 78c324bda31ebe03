import type { Origin, Plan, Slot, Statement } from '../model/index.ts';
import { mergeOrigins } from './merge-origins.ts';

type Changes = Pick<Plan, 'contracts' | 'schema' | 'risks'>;

const contractSlots = ['endpoint', 'schema', 'event', 'compatibility', 'versioning'];
const kinds = { table: 'tables', column: 'columns', index: 'indexes', constraint: 'constraints' };
const wholeSchema = ['migration', 'backfill', 'impact'];

/**
 * The slots that the changes and risks of a plan answer in their own place: nothing is left to say under the slot
 * itself, for the reason that C1 and C2 say it. So no question asks for what stands in the plan already.
 */
export function changeSlots({ contracts, schema, risks }: Changes): ReadonlyMap<string, Slot> {
  const named = schema.map((change) => ({ ...change, statement: change.name }));
  const contractNames = contracts.map((change) => ({ id: change.id, statement: change.name }));
  return new Map([
    ...contractSlots.flatMap((part) => answered(`contracts.${part}`, contractNames)),
    ...Object.entries(kinds).flatMap(([kind, name]) =>
      answered(
        `data.${name}`,
        named.filter((change) => change.kind === kind),
      ),
    ),
    ...wholeSchema.flatMap((name) => answered(`data.${name}`, named)),
    ...answered(
      'risks.none',
      risks.map(({ id, risk }) => ({ id, statement: risk })),
    ),
  ]);
}

function answered(
  slot: string,
  by: readonly { readonly id: string; readonly statement: Statement }[],
): readonly (readonly [string, Slot])[] {
  if (by.length === 0) return [];
  const origins: readonly Origin[] = mergeOrigins(by.map(({ statement }) => statement.origins));
  return [[slot, { state: 'none', reason: { text: by.map(({ id }) => id).join(', '), origins } }]];
}
