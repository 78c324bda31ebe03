import { rolloutItems } from '../contract.ts';
import { defineRule } from '../define-rule.ts';
import { demandFindings } from '../demand-findings.ts';

/** Section 8 has all six items. */
export const rolloutItemsRule = defineRule({
  ruleId: 'rollout-items',
  severity: 'error',
  summary: 'Section 8 speaks of migration order, flags, compatibility window, monitoring, rollback and communication.',
  rationale: 'These six are what is missing at three in the morning.',
  examples: [
    {
      title: 'each of them answered',
      plan: '## 8. Deployment & Rollout Strategy\n\n- Migration order: D1, then the code\n- Feature flags: `exports`, off\n- Backward compatibility window: none, all is new\n- Monitoring: failed jobs above 2 %\n- Rollback: switch `exports` off\n- Communication: support is told\n',
      expect: [],
    },
    {
      title: 'some left out',
      plan: '## 8. Deployment & Rollout Strategy\n\n- Migration order: D1, then the code\n- Rollback: switch `exports` off\n- Monitoring: failed jobs above 2 %\n',
      expect: [
        '1:1-1:36 Missing feature flags / toggles in section 8',
        '1:1-1:36 Missing backward compatibility window in section 8',
        '1:1-1:36 Missing communication to team/users in section 8',
      ],
    },
  ],
  *check(document) {
    yield* demandFindings(document, 8, rolloutItems, false);
  },
});
