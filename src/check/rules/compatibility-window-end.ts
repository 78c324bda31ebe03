import { answersIn } from '../answers-in.ts';
import { rolloutItems } from '../contract.ts';
import { defineRule } from '../define-rule.ts';
import { hasCondition } from '../has-condition.ts';
import { contentOf } from '../read/content-of.ts';
import { stateOf } from '../state-of.ts';

const compatibilityWindow = rolloutItems.filter(({ id }) => id === 'window');

/** The compatibility window ends. */
export const compatibilityWindowEnd = defineRule({
  ruleId: 'compatibility-window-end',
  severity: 'warning',
  summary: 'The backward compatibility window of section 8 ends on a date or a condition.',
  rationale: 'A window without an end is never closed, and the old code stays.',
  examples: [
    {
      title: 'a condition',
      plan: '## 8. Deployment & Rollout Strategy\n\n### Backward compatibility window\n\n- Until no client sends `state`\n',
      expect: [],
    },
    {
      title: 'none',
      plan: '## 8. Deployment & Rollout Strategy\n\n### Backward compatibility window\n\nNone: all is new.\n',
      expect: [],
    },
    {
      title: 'no end',
      plan: '## 8. Deployment & Rollout Strategy\n\n### Backward compatibility window\n\n- The old field stays supported\n',
      expect: ['3:1-3:34 Missing end of the backward compatibility window, expected a date or a condition'],
    },
  ],
  *check(document) {
    for (const part of answersIn(document, 8, compatibilityWindow)) {
      const text = contentOf(part);
      if (stateOf(text).state !== 'stated' || hasCondition(text)) continue;
      yield {
        message: 'Missing end of the backward compatibility window, expected a date or a condition',
        place: part.place,
      };
    }
  },
});
