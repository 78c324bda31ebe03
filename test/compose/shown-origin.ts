import type { Origin } from '../../src/model/index.ts';

/** Where a line of a plan is from, in a few words. */
export function shownOrigin(origin: Origin): string {
  return Object.values(origin)
    .map((one) => (Array.isArray(one) ? one.join(' ') : String(one)))
    .join(' ');
}
