import type { Diagnostic, Edit, Place, Severity } from '../model/index.ts';
import type { PlanDocument } from './read/types.ts';

/** What a check is told beside the plan. */
export interface CheckOptions {
  /** The owners that tasks may have. Absent: any owner will do. */
  readonly owners?: readonly string[];
  /** How much is too much, where it is not what the rules themselves say. */
  readonly limits?: CheckLimits;
  /** Rules that are off, or that weigh more or less than they do by themselves. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>;
}

/** How much is too much. */
export interface CheckLimits {
  /** The most files of a task. */
  readonly taskFiles?: number;
  /** The most sentences of a task's purpose. */
  readonly purposeSentences?: number;
  /** The fewest and the most sentences of the summary. */
  readonly summaryFewest?: number;
  readonly summaryMost?: number;
}

/** What a rule yields, before its id and severity are put on. */
export interface Finding extends Pick<Diagnostic, 'message' | 'note'> {
  /** The changes that mend it, where that is safe. */
  readonly fix?: readonly Edit[] | undefined;
  /** Where; absent when it is about the whole plan. */
  readonly place?: Place | undefined;
}

/** A plan, or a piece of one, with what the rule must say of it: `3:1-3:6 Message`. */
interface RuleExample {
  readonly title: string;
  readonly plan: string;
  readonly options?: CheckOptions;
  readonly expect: readonly string[];
  /** What mending makes of it; absent where there is nothing to mend safely. */
  readonly fixed?: string;
}

/** One rule of the linter. Its examples are its tests and its documentation. */
export interface CheckRule<RuleId extends string = string> {
  readonly ruleId: RuleId;
  readonly severity: Severity;
  /** Whether some of its findings can be mended without a person. */
  readonly fixable?: boolean;
  /** What holds in a plan that keeps the rule; one sentence. */
  readonly summary: string;
  /** Why it matters. */
  readonly rationale: string;
  readonly examples: readonly RuleExample[];
  check(document: PlanDocument, options: CheckOptions): Iterable<Finding>;
}
