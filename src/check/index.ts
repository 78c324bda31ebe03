export { check } from './check.ts';
export { checkRules } from './rules/index.ts';
