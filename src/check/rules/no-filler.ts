import { defineRule } from '../define-rule.ts';
import { phraseExpression } from '../phrase-expression.ts';
import { wordsFindings } from '../words-findings.ts';
import { filler } from '../words.ts';

const expression = phraseExpression(filler);

/** A plan holds no filler. */
export const noFiller = defineRule({
  ruleId: 'no-filler',
  severity: 'warning',
  summary: 'No words that say nothing: "as appropriate", "etc.", "handle errors".',
  rationale: 'They look like a decision and leave it to whoever does the work.',
  examples: [
    { title: 'what is meant', plan: '## 7. Testing Plan\n\n- An upload of 0 bytes answers 400\n', expect: [] },
    {
      title: 'words',
      plan: '## 7. Testing Plan\n\n- Handle errors, timeouts, etc. as appropriate\n',
      expect: [
        '3:3-3:16 Unexpected filler `Handle errors`',
        '3:28-3:31 Unexpected filler `etc`',
        '3:33-3:47 Unexpected filler `as appropriate`',
      ],
    },
  ],
  *check(document) {
    yield* wordsFindings(document, expression, 'filler');
  },
});
