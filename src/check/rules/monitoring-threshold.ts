import { answersIn } from '../answers-in.ts';
import { rolloutItems } from '../contract.ts';
import { defineRule } from '../define-rule.ts';
import { hasCondition } from '../has-condition.ts';
import { quote } from '../quote.ts';
import { wholeOf } from '../read/whole-of.ts';
import { stateOf } from '../state-of.ts';

const monitoring = rolloutItems.filter(({ id }) => id === 'monitoring');

/** Monitoring points say when they matter. */
export const monitoringThreshold = defineRule({
  ruleId: 'monitoring-threshold',
  severity: 'warning',
  summary: 'Each monitoring point of section 8 has a threshold or a condition.',
  rationale: 'A graph that nobody knows the limit of wakes nobody up.',
  examples: [
    {
      title: 'thresholds',
      plan: '## 8. Deployment & Rollout Strategy\n\n### Monitoring points\n\n- Failed jobs: alert above 2 %\n- Any answer 500 on `POST /orders`\n',
      expect: [],
    },
    {
      title: 'a bare metric',
      plan: '## 8. Deployment & Rollout Strategy\n\n### Monitoring points\n\n- Failed jobs: alert above 2 %\n- Error rate\n',
      expect: ['6:1-6:13 Missing threshold or condition of monitoring point `Error rate`'],
    },
  ],
  *check(document) {
    const points = answersIn(document, 8, monitoring);
    for (const point of points.flatMap((part) =>
      part.parts.length > 0 && part.form !== 'row' ? part.parts : [part],
    )) {
      const text = points.includes(point) ? point.text : wholeOf(point);
      if (stateOf(text).state !== 'stated' || hasCondition(text) || point.form === 'text') continue;
      yield { message: `Missing threshold or condition of monitoring point ${quote(text)}`, place: point.place };
    }
  },
});
