import type { Answer, Fact, Plan } from '../../model/index.ts';
import type { Pack } from '../../pack/index.ts';

/** What the views are made of, beside the state of the interview. */
export interface Scene {
  readonly pack: Pack;
  /** The lines of the brainstorm. */
  readonly lines: readonly string[];
  readonly facts: readonly Fact[];
  readonly found: ReadonlyMap<string, Answer>;
  /** The plan of these answers. */
  readonly plan: (answers: ReadonlyMap<string, Answer>) => Plan;
  /** The same as it is written. */
  readonly text: (answers: ReadonlyMap<string, Answer>) => string;
}
