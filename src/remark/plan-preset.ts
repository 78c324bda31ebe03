import type { Preset } from 'unified';
import { checkRules } from '../check/index.ts';
import { planRules } from './plan-rules.ts';

/** The rules of `planwright check` as a preset of remark-lint: errors are errors, all else are warnings. */
export const planPreset: Preset = {
  plugins: checkRules.flatMap(({ ruleId, severity }) => {
    const rule = planRules[ruleId];
    return rule ? [[rule, [severity === 'error' ? 'error' : 'warn']]] : [];
  }),
};
