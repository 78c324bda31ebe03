import { placeOf } from '../../markdown/index.ts';
import { defineRule } from '../define-rule.ts';
import { quote } from '../quote.ts';
import { walkNodes } from '../walk-nodes.ts';

/** A plan holds no HTML. */
export const noHtml = defineRule({
  ruleId: 'no-html',
  severity: 'error',
  summary: 'A plan has no raw HTML.',
  rationale:
    'Terminals, editors and exporters show it as it stands, or drop it with all it holds. Comments that speak to a linter are fine.',
  examples: [
    {
      title: 'Markdown only, and a word to the linter',
      plan: '## 10. Open Questions\n\n<!--lint disable no-code-->\n\nNone: all is clear.\n',
      expect: [],
    },
    {
      title: 'a break',
      plan: '## 10. Open Questions\n\nNone:<br>all is clear.\n',
      expect: ['3:6-3:10 Unexpected HTML `<br>`'],
    },
    {
      title: 'a block',
      plan: '## 10. Open Questions\n\n<details>\n\nNone: all is clear.\n\n</details>\n',
      expect: ['3:1-3:10 Unexpected HTML `<details>`', '7:1-7:11 Unexpected HTML `</details>`'],
    },
  ],
  *check({ tree }) {
    for (const node of walkNodes(tree)) {
      if (node.type !== 'html' || /^<!--\s*lint\b/u.test(node.value)) continue;
      yield { message: `Unexpected HTML ${quote(node.value)}`, place: placeOf(node) };
    }
  },
});
