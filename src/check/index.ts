export { check } from './check.ts';
export { checkRules } from './rules/index.ts';
export type { CheckOptions, CheckRule, Finding, RuleExample } from './types.ts';
