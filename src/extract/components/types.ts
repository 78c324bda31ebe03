import type { Stretch } from '../names/stretches.ts';

/** A place that may name a component. */
export interface Candidate {
  readonly name: string;
  readonly stretch: Stretch;
  readonly start: number;
  readonly end: number;
  readonly by: string;
  /** How much the place says for itself. What reaches `enough` in sum, weighed by role, is a component. */
  readonly weight: number;
  /** Somebody else's product. */
  readonly external?: boolean;
  readonly purpose?: string;
}

/** A component is what its places say with this much weight in sum. */
export const enough = 1;
