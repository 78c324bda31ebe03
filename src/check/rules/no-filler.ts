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
      title: 'what somebody else has said',
      plan: '## 1. Final Decision Summary\n\nThe problem was “a more robust way”; the button says "as needed".\n',
      expect: [],
    },
    {
      title: 'words beside a quotation',
      plan: '## 1. Final Decision Summary\n\nThe “quick” way is robust.\n',
      expect: ['3:20-3:26 Unexpected filler `robust`'],
    },
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
