import { answersIn } from '../answers-in.ts';
import { rolloutItems } from '../contract.ts';
import { defineRule } from '../define-rule.ts';
import { hasTrigger } from '../has-trigger.ts';
import { contentOf } from '../read/content-of.ts';
import { stateOf } from '../state-of.ts';

const rollback = rolloutItems.filter(({ id }) => id === 'rollback');

/** The rollback has a trigger. */
export const rollbackTrigger = defineRule({
  ruleId: 'rollback-trigger',
  severity: 'info',
  summary: 'The rollback strategy of section 8 says when to roll back.',
  rationale: 'Whoever is on call should not have to decide at night what was clear in the plan.',
  examples: [
    {
      title: 'a trigger',
      plan: '## 8. Deployment & Rollout Strategy\n\n### Rollback strategy\n\n1. When the alert does not clear, switch the flag off\n',
      expect: [],
    },
    {
      title: 'an order of steps, but no trigger',
      plan: '## 8. Deployment & Rollout Strategy\n\n**Rollback.** Deploy the version before; drop the column of T1.1 only after the cause is known.\n',
      expect: ['3:1-3:96 Missing trigger of the rollback, expected a condition'],
    },
    {
      title: 'steps only',
      plan: '## 8. Deployment & Rollout Strategy\n\n### Rollback strategy\n\n- Switch the flag off\n',
      expect: ['3:1-3:22 Missing trigger of the rollback, expected a condition'],
    },
  ],
  *check(document) {
    for (const part of answersIn(document, 8, rollback)) {
      const text = contentOf(part);
      if (stateOf(text).state !== 'stated' || hasTrigger(text)) continue;
      yield { message: 'Missing trigger of the rollback, expected a condition', place: part.place };
    }
  },
});
