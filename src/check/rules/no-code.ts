import { placeOf } from '../../markdown/index.ts';
import { defineRule } from '../define-rule.ts';
import { walkNodes } from '../walk-nodes.ts';

/** A plan holds no code. */
export const noCode = defineRule({
  ruleId: 'no-code',
  severity: 'error',
  summary: 'A plan has no code blocks, fenced or indented.',
  rationale:
    'The plan says what is to be done, the code how; code in a plan is neither run nor reviewed, and soon wrong. Names in backticks are fine.',
  examples: [
    { title: 'names', plan: '## 3. API / Contract Changes\n\n- `POST /orders` takes `sku`\n', expect: [] },
    {
      title: 'a fence',
      plan: '## 4. Database Changes\n\n```sql\nCREATE TABLE orders ();\n```\n',
      expect: ['3:1-5:4 Unexpected code block in sql, expected words'],
    },
    {
      title: 'an indented block, and one in a list',
      plan: '## 4. Database Changes\n\n    create it\n\n- Up:\n\n  ~~~\n  create it\n  ~~~\n',
      expect: ['3:1-3:14 Unexpected code block, expected words', '7:3-9:6 Unexpected code block, expected words'],
    },
  ],
  *check({ tree }) {
    for (const node of walkNodes(tree)) {
      if (node.type !== 'code') continue;
      const language = node.lang ? ` in ${node.lang}` : '';
      yield { message: `Unexpected code block${language}, expected words`, place: placeOf(node) };
    }
  },
});
