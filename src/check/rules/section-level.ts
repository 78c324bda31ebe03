import { defineRule } from '../define-rule.ts';
import { quote } from '../quote.ts';
import type { Section } from '../read/types.ts';

/** The sections are headings of one rank. */
export const sectionLevel = defineRule({
  ruleId: 'section-level',
  severity: 'error',
  summary: 'All sections are headings of rank 2, or all of rank 1.',
  rationale:
    'Outlines, tables of contents and exporters follow the ranks of headings. With rank 2, the phases on rank 3 nest in their section.',
  examples: [
    { title: 'rank 2 throughout', plan: '## 9. Risks & Mitigations\n\n## 10. Open Questions\n', expect: [] },
    { title: 'rank 1 throughout', plan: '# 9. Risks & Mitigations\n\n# 10. Open Questions\n', expect: [] },
    {
      title: 'one of them deeper',
      plan: '## 8. Deployment & Rollout Strategy\n\n## 9. Risks & Mitigations\n\n### 10. Open Questions\n',
      expect: ['5:1-5:23 Unexpected heading rank 3, expected rank 2 as for every section'],
    },
    {
      title: 'too deep throughout',
      plan: '### 9. Risks & Mitigations\n\n### 10. Open Questions\n',
      expect: ['1:1-1:27 Unexpected heading rank 3, expected rank 2 as for every section'],
    },
    {
      title: 'bold text for headings',
      plan: '**9. Risks & Mitigations**\n\n- A → B → C\n',
      expect: [
        '1:1-1:27 Unexpected bold text `9. Risks & Mitigations` for a heading, expected rank 2 as for every section',
      ],
    },
  ],
  *check({ sections }) {
    const known = sections.filter(({ number }) => number !== undefined);
    const expected = expectedRank(known);
    const wrong = known.filter(({ rank }) => rank !== expected);
    // When none is right, it is one mistake and not ten.
    for (const { rank, title, place } of wrong.length === known.length ? wrong.slice(0, 1) : wrong) {
      const what = rank === 0 ? `bold text ${quote(title)} for a heading` : `heading rank ${rank}`;
      yield { message: `Unexpected ${what}, expected rank ${expected} as for every section`, place };
    }
  },
});

function expectedRank(sections: readonly Section[]): number {
  const ones = sections.filter(({ rank }) => rank === 1).length;
  return ones > sections.filter(({ rank }) => rank === 2).length ? 1 : 2;
}
