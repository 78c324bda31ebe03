import { defineRule } from '../define-rule.ts';
import { phraseExpression } from '../phrase-expression.ts';
import { wordsFindings } from '../words-findings.ts';
import { rebrainstorming } from '../words.ts';

const expression = phraseExpression(rebrainstorming);

/** A plan does not open the decision again. */
export const noRebrainstorming = defineRule({
  ruleId: 'no-rebrainstorming',
  severity: 'warning',
  summary: 'Options and alternatives appear in section 1 only; what asks for an answer stands in section 10.',
  rationale: 'The decision is made. Whoever works on a task must not find it open again.',
  examples: [
    {
      title: 'options where they belong',
      plan: '## 1. Final Decision Summary\n\n- Option B was rejected, because it needs a server\n',
      expect: [],
    },
    {
      title: 'options in a task',
      plan: '## 2. Architecture Overview\n\n- A queue; alternatively, consider using option B\n',
      expect: [
        '3:12-3:25 Unexpected alternative `alternatively`',
        '3:27-3:41 Unexpected alternative `consider using`',
        '3:42-3:50 Unexpected alternative `option B`',
      ],
    },
  ],
  *check(document) {
    yield* wordsFindings(document, expression, 'alternative', ({ number }) => number !== 1 && number !== 10);
  },
});
