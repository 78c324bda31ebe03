import type { CheckRule } from './types.ts';

/** Declares a rule, keeping its id as a literal type. */
export function defineRule<const RuleId extends string>(rule: CheckRule<RuleId>): CheckRule<RuleId> {
  return rule;
}
