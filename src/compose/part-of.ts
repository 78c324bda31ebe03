import type { Slot } from '../model/index.ts';
import { assert } from '../text/index.ts';
import type { DraftChange } from './types.ts';

/** One part of a change. Every change has all of its parts; a missing one is our own mistake. */
export function partOf(change: DraftChange<string>, part: string): Slot {
  const slot = change.parts[part];
  assert(slot !== undefined, `change "${change.key}" has no ${part}`);
  return slot;
}
