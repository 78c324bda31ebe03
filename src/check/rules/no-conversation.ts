import { plain, placeOf } from '../../markdown/index.ts';
import { defineRule } from '../define-rule.ts';
import { phraseExpression } from '../phrase-expression.ts';
import { quote } from '../quote.ts';
import { addresses, conversation } from '../words.ts';

const expression = phraseExpression(conversation);
const addressing = phraseExpression(addresses);

/** The plan does not talk to whoever asked for it. */
export const noConversation = defineRule({
  ruleId: 'no-conversation',
  severity: 'warning',
  summary: 'A plan neither greets nor takes its leave.',
  rationale: 'What a model says to whoever asked is no part of the plan, and it stays in the file for years.',
  examples: [
    {
      title: 'a word to the reader behind a section',
      plan: '## 8. Deployment & Rollout Strategy\n\nIt is reversible.\n\nOf course the flag is off at first.\n\nLet me know if you need more.\n\n## 9. Risks & Mitigations\n\n- A → B → C\n',
      expect: ['7:1-7:30 Unexpected conversation `Let me know if you need more.`, expected the plan alone'],
    },
    { title: 'the plan alone', plan: '## 10. Open Questions\n\nNone: all is clear.\n', expect: [] },
    {
      title: 'an offer at the end',
      plan: '## 10. Open Questions\n\nNone: all is clear.\n\nLet me know if you would like more detail!\n',
      expect: [
        '5:1-5:43 Unexpected conversation `Let me know if you would like more detail!`, expected the plan alone',
      ],
    },
    {
      title: 'an announcement at the beginning',
      plan: 'Here is the plan you asked for.\n\n## 1. Final Decision Summary\n',
      expect: ['1:1-1:32 Unexpected conversation `Here is the plan you asked for.`, expected the plan alone'],
    },
  ],
  *check({ tree }) {
    const ends = new Set([...tree.children.slice(0, 2), ...tree.children.slice(-2)]);
    for (const node of tree.children) {
      const text = node.type === 'paragraph' ? plain(node) : '';
      // Between the sections, only what speaks to somebody: "Of course" may begin a sentence of the plan.
      if (text.search(ends.has(node) ? expression : addressing) === 0)
        yield { message: `Unexpected conversation ${quote(text)}, expected the plan alone`, place: placeOf(node) };
    }
  },
});
