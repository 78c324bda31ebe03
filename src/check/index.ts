export { check } from './check.ts';
export { checkRules } from './rules/index.ts';
export type { CheckOptions } from './types.ts';
