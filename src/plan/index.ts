export { parsePlan } from './parse-plan.ts';
export type { ParsedPlan } from './parse-plan.ts';
