import { sections } from '../contract.ts';
import { defineRule } from '../define-rule.ts';
import { demandFindings } from '../demand-findings.ts';

// Of the sections with demands of their own, one may be answered as a whole by a single "None" with its reason.
const schema = 4;

/** Every demand of the specification is answered. */
export const demandedItems = defineRule({
  ruleId: 'demanded-items',
  severity: 'error',
  summary: 'Sections 1, 2, 4 and 6 answer everything that the specification asks of them.',
  rationale:
    'Each demand is there because a plan without it has failed somebody. There may be none of it, or it may not be known; then the plan says that.',
  examples: [
    {
      title: 'all of section 6 but its five integrations',
      plan: '## 6. Integration Details\n\n### Interaction with existing modules\n\n- `orders` calls it\n\n### Cross-service communication\n\nNone: one service.\n\n### Authentication, authorization, and shared libraries\n\nNone: nothing changes there.\n',
      expect: [],
    },
    {
      title: 'in prose',
      plan: '## 6. Integration Details\n\nIt interacts with `orders`. There is no cross-service communication. Authentication stays as it is. No shared library changes.\n',
      expect: [],
    },
    {
      title: 'a section that there is nothing to say in',
      plan: '## 4. Database Changes\n\nNone: nothing is stored.\n',
      expect: [],
    },
    {
      title: 'two things left out',
      plan: '## 6. Integration Details\n\n- **Existing modules:** `orders` calls it\n- **Cross-service communication:** none, as there is one service\n',
      expect: [
        '1:1-1:26 Missing changes to authentication and authorization in section 6',
        '1:1-1:26 Missing changes to shared libraries in section 6',
      ],
    },
    {
      title: 'one thing left out under a label for two',
      plan: '## 6. Integration Details\n\n- Existing modules: `orders`\n- Communication: none, one service\n\n### Authentication, authorization, and shared libraries\n\n- **Authentication:** as before\n',
      expect: ['1:1-1:26 Missing changes to shared libraries in section 6'],
    },
    {
      title: 'a summary without reasons',
      plan: '## 1. Final Decision Summary\n\nWe will use server-sent events.\n',
      expect: ['1:1-1:29 Missing why it was selected over other options in section 1'],
    },
  ],
  *check(document) {
    for (const { number, demands } of sections) yield* demandFindings(document, number, demands, number === schema);
  },
});
