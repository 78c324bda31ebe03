// remark loads a preset by its default export.
export { planPreset as default, planPreset } from './plan-preset.ts';
export { planRules } from './plan-rules.ts';
export type { PlanRule } from './plan-rule.ts';
