import type { Diagnostic, Place, Severity } from '../model/index.ts';
import type { PlanDocument } from './read/types.ts';

/** What a check is told beside the plan. */
export interface CheckOptions {
  /** The owners that tasks may have. Absent: any owner will do. */
  readonly owners?: readonly string[];
}

/** What a rule yields, before its id and severity are put on. */
export interface Finding extends Pick<Diagnostic, 'message' | 'note'> {
  /** Where; absent when it is about the whole plan. */
  readonly place?: Place | undefined;
}

/** A plan, or a piece of one, with what the rule must say of it: `3:1-3:6 Message`. */
interface RuleExample {
  readonly title: string;
  readonly plan: string;
  readonly options?: CheckOptions;
  readonly expect: readonly string[];
}

/** One rule of the linter. Its examples are its tests and its documentation. */
export interface CheckRule<RuleId extends string = string> {
  readonly ruleId: RuleId;
  readonly severity: Severity;
  /** What holds in a plan that keeps the rule; one sentence. */
  readonly summary: string;
  /** Why it matters. */
  readonly rationale: string;
  readonly examples: readonly RuleExample[];
  check(document: PlanDocument, options: CheckOptions): Iterable<Finding>;
}
