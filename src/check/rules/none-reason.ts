import { defineRule } from '../define-rule.ts';
import { isReasonFree } from '../is-reason-free.ts';
import { quote } from '../quote.ts';
import { stateOf } from '../state-of.ts';
import { statementsOf } from '../statements-of.ts';

/** "None" says why. */
export const noneReason = defineRule({
  ruleId: 'none-reason',
  severity: 'error',
  summary: 'Where there is none of something, the plan says why.',
  rationale: '"None" with its reason was thought of; "None" alone may have been filled in.',
  examples: [
    { title: 'a reason', plan: '## 4. Database Changes\n\nNone: nothing is stored.\n', expect: [] },
    {
      title: 'no dependencies need none',
      plan: '## 5. Step-by-Step Implementation Tasks\n\n### Phase 1 — Preparation\n\n- [ ] **T1.1 Add it**\n  - Dependencies: None\n',
      expect: [],
    },
    {
      title: 'no reason',
      plan: '## 4. Database Changes\n\nNone.\n\n## 6. Integration Details\n\n- **Email:** N/A\n',
      expect: ['3:1-3:6 Missing reason for `None.`', '7:1-7:17 Missing reason for `N/A`'],
    },
  ],
  *check(document) {
    for (const { part } of statementsOf(document)) {
      if (part.form === 'row' || isReasonFree(part.label)) continue;
      const state = stateOf(part.text);
      if (state.state !== 'none' || !/\p{L}/u.test(part.text)) continue;
      if (!/[\p{L}\p{N}]/u.test(state.reason) && part.parts.length === 0)
        yield { message: `Missing reason for ${quote(part.text)}`, place: part.place };
    }
  },
});
