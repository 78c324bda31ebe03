import { placeOf } from '../../markdown/index.ts';
import { defineRule } from '../define-rule.ts';

/** Nothing stands between sections. */
export const noSeparators = defineRule({
  ruleId: 'no-separators',
  severity: 'warning',
  summary: 'No rules are drawn between sections.',
  rationale: 'Headings separate sections already; nothing stands before, between or after the ten.',
  examples: [
    { title: 'headings only', plan: '## 9. Risks & Mitigations\n\n- A → B → C\n\n## 10. Open Questions\n', expect: [] },
    {
      title: 'a rule between sections',
      plan: '## 9. Risks & Mitigations\n\n- A → B → C\n\n---\n\n## 10. Open Questions\n',
      expect: ['5:1-5:4 Unexpected separator, expected headings alone to separate'],
    },
  ],
  *check({ tree, sections }) {
    if (sections.length === 0) return;
    for (const node of tree.children) {
      if (node.type === 'thematicBreak')
        yield { message: 'Unexpected separator, expected headings alone to separate', place: placeOf(node) };
    }
  },
});
