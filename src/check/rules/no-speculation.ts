import { defineRule } from '../define-rule.ts';
import { phraseExpression } from '../phrase-expression.ts';
import { wordsFindings } from '../words-findings.ts';
import { speculation } from '../words.ts';

const expression = phraseExpression(speculation);

/** A plan does not build for what nobody asked for. */
export const noSpeculation = defineRule({
  ruleId: 'no-speculation',
  severity: 'warning',
  summary: 'Nothing is planned "just in case", "for future use" or to be "future-proof".',
  rationale: 'YAGNI: what is not needed now is built, reviewed, tested and kept, and then not needed.',
  examples: [
    { title: 'what is needed', plan: '## 2. Architecture Overview\n\n- `exports` is new\n', expect: [] },
    {
      title: 'what may be',
      plan: '## 2. Architecture Overview\n\n- A plugin layer keeps it future-proof, just in case\n',
      expect: ['3:27-3:39 Unexpected speculation `future-proof`', '3:41-3:53 Unexpected speculation `just in case`'],
    },
  ],
  *check(document) {
    yield* wordsFindings(document, expression, 'speculation');
  },
});
