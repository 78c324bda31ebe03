import type { SchemaChange } from '../model/index.ts';
import { partOf } from './part-of.ts';
import type { Draft } from './types.ts';

const kinds = ['table', 'column', 'index', 'constraint'] as const;

/** The schema changes with their ids, in the order in which section 4 shows them: D1, D2, ... */
export function numberSchema(changes: Draft['schema']): readonly SchemaChange[] {
  return [...changes]
    .sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind))
    .map((change, at) => ({
      key: change.key,
      id: `D${at + 1}`,
      kind: change.kind,
      name: change.name,
      up: partOf(change, 'up'),
      down: partOf(change, 'down'),
      backfill: partOf(change, 'backfill'),
      impact: partOf(change, 'impact'),
    }));
}
