import { defineRule } from '../define-rule.ts';
import { nameRecord } from '../name-record.ts';

/** Open questions are questions, and say what waits for them. */
export const questionForm = defineRule({
  ruleId: 'question-form',
  severity: 'warning',
  summary: 'Each open question ends in a question mark and says what it blocks.',
  rationale: 'A statement cannot be answered, and a question that blocks nothing need not be.',
  examples: [
    {
      title: 'a question and what it blocks',
      plan: '## 10. Open Questions\n\n### Unknowns about business logic\n\n- **Q1** Who may export? Blocks: T2.1.\n',
      expect: [],
    },
    {
      title: 'a statement',
      plan: '## 10. Open Questions\n\n### Unknowns about business logic\n\n- **Q1** The export format. Blocks: T2.1.\n',
      expect: ['5:1-5:42 Missing question mark in `Q1`'],
    },
    {
      title: 'nothing that it blocks',
      plan: '## 10. Open Questions\n\n### Unknowns about business logic\n\n- **Q1** Who may export?\n',
      expect: ['5:1-5:25 Missing what question `Q1` blocks'],
    },
  ],
  *check({ questions }) {
    for (const question of questions) {
      const { name, fields, place } = question;
      if (!/[?？]/u.test(name)) yield { message: `Missing question mark in ${nameRecord(question)}`, place };
      if (!fields.get('blocks')?.text) yield { message: `Missing what question ${nameRecord(question)} blocks`, place };
    }
  },
});
