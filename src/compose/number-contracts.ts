import type { ContractChange } from '../model/index.ts';
import { partOf } from './part-of.ts';
import type { Draft } from './types.ts';

/** The contract changes with their ids, in order of appearance: C1, C2, ... */
export function numberContracts(changes: Draft['contracts']): readonly ContractChange[] {
  return changes.map((change, at) => ({
    key: change.key,
    id: `C${at + 1}`,
    name: change.name,
    endpoint: partOf(change, 'endpoint'),
    schema: partOf(change, 'schema'),
    event: partOf(change, 'event'),
    compatibility: partOf(change, 'compatibility'),
    versioning: partOf(change, 'versioning'),
  }));
}
