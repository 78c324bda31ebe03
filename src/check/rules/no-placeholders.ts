import { defineRule } from '../define-rule.ts';
import { phraseExpression } from '../phrase-expression.ts';
import { wordsFindings } from '../words-findings.ts';
import { placeholders } from '../words.ts';

const expression = new RegExp(
  `${phraseExpression(placeholders).source}|\\[(?:insert|your|name|placeholder|fill)\\b[^\\]\\n]{0,60}\\](?!\\()`,
  'gu',
);

/** A plan holds no placeholders. */
export const noPlaceholders = defineRule({
  ruleId: 'no-placeholders',
  severity: 'error',
  summary: 'Nothing stands in the place of an answer: no TBD, no TODO, no lorem ipsum.',
  rationale: 'What is not known is an open question with a number, so that somebody answers it.',
  examples: [
    {
      title: 'an open question',
      plan: '## 7. Testing Plan\n\n- Edge cases: Not stated: see Q1.\n- The file `TODO.md` is not read\n',
      expect: [],
    },
    {
      title: 'placeholders',
      plan: '## 7. Testing Plan\n\n- Edge cases: TBD\n- Unit tests are to be determined\n- [insert load test here]\n',
      expect: [
        '3:15-3:18 Unexpected placeholder `TBD`',
        '4:18-4:34 Unexpected placeholder `to be determined`',
        '5:3-5:26 Unexpected placeholder `[insert load test here]`',
      ],
    },
  ],
  *check(document) {
    yield* wordsFindings(document, expression, 'placeholder');
  },
});
