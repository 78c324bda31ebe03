import { plain, placeOf } from '../../markdown/index.ts';
import { defineRule } from '../define-rule.ts';
import { phraseExpression } from '../phrase-expression.ts';
import { quote } from '../quote.ts';
import { conversation } from '../words.ts';

const expression = phraseExpression(conversation);

/** The plan does not talk to whoever asked for it. */
export const noConversation = defineRule({
  ruleId: 'no-conversation',
  severity: 'warning',
  summary: 'A plan neither greets nor takes its leave.',
  rationale: 'What a model says to whoever asked is no part of the plan, and it stays in the file for years.',
  examples: [
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
    const ends = [...new Set([...tree.children.slice(0, 2), ...tree.children.slice(-2)])];
    for (const node of ends) {
      const text = node.type === 'paragraph' ? plain(node) : '';
      if (text.search(expression) === 0)
        yield { message: `Unexpected conversation ${quote(text)}, expected the plan alone`, place: placeOf(node) };
    }
  },
});
