import type { Origin } from '../model/index.ts';

/** Lists of origins as one, each origin once. */
export function mergeOrigins(lists: readonly (readonly Origin[])[]): readonly Origin[] {
  return [...new Map(lists.flat().map((origin) => [JSON.stringify(origin), origin])).values()];
}
