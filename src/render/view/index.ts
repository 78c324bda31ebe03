export { viewPlan } from './view-plan.ts';
export type { View } from './view.ts';
