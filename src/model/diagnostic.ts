import type { Edit } from './edit.ts';
import type { Place } from './place.ts';

/** How bad a finding is: an error fails the run, a warning may, an info never does. */
export type Severity = 'error' | 'warning' | 'info';

/** Something wrong in a user's document. Functions return these beside their result and do not throw them. */
export interface Diagnostic {
  /** The rule's id, such as `task-fields`. */
  readonly ruleId: string;
  readonly severity: Severity;
  /** "Unexpected X `a`, expected Y `b`" or "Missing X in Y"; no full stop. */
  readonly message: string;
  /** Where; absent when it is about the whole document. */
  readonly place?: Place;
  /** The document, as the caller named it. */
  readonly path?: string;
  /** What to do about it. */
  readonly note?: string;
  /** The changes that mend it, all of them together, where that is safe. */
  readonly fix?: readonly Edit[];
}
