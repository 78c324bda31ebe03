import { defineRule } from '../define-rule.ts';
import { phraseExpression } from '../phrase-expression.ts';
import { quote } from '../quote.ts';
import { scan } from '../scan.ts';
import { stateOf } from '../state-of.ts';
import { unknownWords } from '../words.ts';

const unknown = phraseExpression(unknownWords).source;
const expression = new RegExp(`(?:${unknown})(?:[\\s:;,.(—–-]*(?:see|ask)?\\s+\\(?(Q-?\\d+))?`, 'giu');

/** What is not known is asked. */
export const notStatedReference = defineRule({
  ruleId: 'not-stated-reference',
  severity: 'error',
  summary: 'Whatever is not known points to an open question that is there.',
  rationale: 'A gap that nobody asks about stays a gap.',
  examples: [
    {
      title: 'a question that is there',
      plan: '## 9. Risks & Mitigations\n\nNot stated: see Q1.\n\n## 10. Open Questions\n\n### Missing pieces from the brainstorming\n\n- **Q1** Which risks are there?\n',
      expect: [],
    },
    {
      title: 'a question that is not',
      plan: '## 9. Risks & Mitigations\n\nNot stated: see Q2.\n\n## 10. Open Questions\n\n- **Q1** Which risks are there?\n',
      expect: ['3:1-3:19 Unexpected reference to question `Q2`, section 10 has none with that id'],
    },
    {
      title: 'no question',
      plan: '## 7. Testing Plan\n\n- Unit tests: not stated\n',
      expect: ['3:15-3:25 Missing question for `not stated`, expected "see Q1"'],
    },
  ],
  *check(document) {
    const ids = new Set(document.questions.map(({ id }) => id));
    for (const { match, place, part, section } of scan(document, expression)) {
      const id = match[1];
      // In running text "unknown" may be said of anything; at the beginning it stands for the answer.
      const opens = [part.text, part.words].some((text) => stateOf(text).state === 'unknown');
      if (id === undefined ? opens && section.number !== 10 : !ids.has(id)) {
        const what =
          id === undefined
            ? `Missing question for ${quote(match[0])}`
            : `Unexpected reference to question ${quote(id)}`;
        yield {
          message: id === undefined ? `${what}, expected "see Q1"` : `${what}, section 10 has none with that id`,
          place,
        };
      }
    }
  },
});
