import type { Edit, Place } from '../../model/index.ts';
import { placeOf } from '../../markdown/index.ts';
import { defineRule } from '../define-rule.ts';

/** Nothing stands between sections. */
export const noSeparators = defineRule({
  ruleId: 'no-separators',
  severity: 'warning',
  fixable: true,
  summary: 'No rules are drawn between sections.',
  rationale: 'Headings separate sections already; nothing stands before, between or after the ten.',
  examples: [
    { title: 'headings only', plan: '## 9. Risks & Mitigations\n\n- A → B → C\n\n## 10. Open Questions\n', expect: [] },
    {
      title: 'a rule between sections',
      plan: '## 9. Risks & Mitigations\n\n- A → B → C\n\n---\n\n## 10. Open Questions\n',
      expect: ['5:1-5:4 Unexpected separator, expected headings alone to separate'],
      fixed: '## 9. Risks & Mitigations\n\n- A → B → C\n\n## 10. Open Questions\n',
    },
  ],
  *check({ source, tree, sections }) {
    if (sections.length === 0) return;
    for (const node of tree.children) {
      const place = node.type === 'thematicBreak' ? placeOf(node) : undefined;
      if (!place) continue;
      const fix = [lineEdit(source, place)];
      yield { message: 'Unexpected separator, expected headings alone to separate', place, fix };
    }
  },
});

// With the blank line behind it where one stands before it, so that one is left. CRLF ends one line, not two.
function lineEdit(source: string, { start, end }: Place): Edit {
  const first = start.offset - start.column + 1;
  const isApart = /(?:^|\r\n|\r(?!\n)|\n)[ \t]*(?:\r\n|\r|\n)$/u.test(source.slice(Math.max(0, first - 80), first));
  const behind = /^[ \t]*(?:\r\n|\r(?!\n)|\n)[ \t]*(?:\r\n|\r|\n)/u.exec(
    source.slice(end.offset, end.offset + 80),
  )?.[0];
  if (isApart && behind !== undefined) return { start: first, end: end.offset + behind.length, text: '' };
  return { start: start.offset, end: end.offset, text: '' };
}
