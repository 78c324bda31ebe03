import { defineRule } from '../define-rule.ts';
import { quote } from '../quote.ts';

/** Each section stands once. */
export const sectionDuplicate = defineRule({
  ruleId: 'section-duplicate',
  severity: 'error',
  summary: 'Each of the ten sections stands in the plan once.',
  rationale: 'Of two sections on one subject, one is out of date, and nobody knows which.',
  examples: [
    { title: 'each once', plan: '## 7. Testing Plan\n\n## 8. Deployment & Rollout Strategy\n', expect: [] },
    {
      title: 'one twice',
      plan: '## 7. Testing Plan\n\nOne.\n\n## 7. Testing Plan\n\nTwo.\n',
      expect: ['5:1-5:19 Unexpected second section 7 `7. Testing Plan`, the first is on line 1'],
    },
  ],
  *check({ sections }) {
    for (const [at, { number, title, place }] of sections.entries()) {
      const first = sections.slice(0, at).find((one) => number !== undefined && one.number === number);
      if (first) {
        yield {
          message: `Unexpected second section ${number} ${quote(title)}, the first is on line ${first.place.start.line}`,
          place,
        };
      }
    }
  },
});
