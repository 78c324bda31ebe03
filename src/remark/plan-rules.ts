import { checkRules } from '../check/index.ts';
import { type PlanRule, planRule } from './plan-rule.ts';

/** Every rule by its id, to be used one by one or with options of its own. */
export const planRules: Readonly<Record<string, PlanRule>> = Object.fromEntries(
  checkRules.map((rule) => [rule.ruleId, planRule(rule)]),
);
