import type { OpenQuestion, Plan } from '../../model/index.ts';
import type { Tokens } from '../tokens.ts';

/** What every part of the view needs: the plan, and where its statements are put away. */
export interface Drawing {
  readonly plan: Plan;
  readonly tokens: Tokens;
  /** The open questions by key, for what is not known. */
  readonly questions: ReadonlyMap<string, OpenQuestion>;
  /** The ids of the tasks by key, for dependencies. */
  readonly taskIds: ReadonlyMap<string, string>;
}
