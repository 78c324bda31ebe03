import { defineRule } from '../define-rule.ts';
import { labelSays } from '../label-says.ts';
import { nameRecord } from '../name-record.ts';
import { readFields } from '../read/read-fields.ts';
import { wholeOf } from '../read/whole-of.ts';
import type { Part } from '../read/types.ts';
import { wordsOf } from '../words-of.ts';
import { waiting } from '../contract.ts';

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
      title: 'what it blocks in brackets',
      plan: '## 10. Open Questions\n\n### Unknowns about business logic\n\n- Q1: Who may export? (blocks T2.1)\n',
      expect: [],
    },
    {
      title: 'what waits for it in other words',
      plan: '## 10. Open Questions\n\n- Business logic – Who may export? Affects T2.1.\n- Data – How many rows are there? Must be answered before the backfill.\n',
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
      const { name, place } = question;
      if (!/[?？]/u.test(name)) yield { message: `Missing question mark in ${nameRecord(question)}`, place };
      // The words for what a question blocks are among those for what waits for it.
      if (!readFields(question.part, waiting).get('waits')?.text && !saysWhatWaits(question.part))
        yield { message: `Missing what question ${nameRecord(question)} blocks`, place };
    }
  },
});

// In words of its own behind the question: "(blocks T2.1)".
function saysWhatWaits(part: Part): boolean {
  const [, ...rest] = wholeOf(part).split(/[?？]/u);
  const after = rest.join(' ');
  return wordsOf(after).length > 1 && waiting.some((field) => labelSays(after, field));
}
