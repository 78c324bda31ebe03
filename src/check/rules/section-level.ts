import type { Edit } from '../../model/index.ts';
import { defineRule } from '../define-rule.ts';
import { rankEdit } from '../mend/rank-edit.ts';
import { someEdits } from '../mend/some-edits.ts';
import { quote } from '../quote.ts';
import type { PlanDocument, Section } from '../read/types.ts';
import { walkParts } from '../read/walk-parts.ts';

/** The sections are headings of one rank. */
export const sectionLevel = defineRule({
  ruleId: 'section-level',
  severity: 'error',
  fixable: true,
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
      fixed: '## 8. Deployment & Rollout Strategy\n\n## 9. Risks & Mitigations\n\n## 10. Open Questions\n',
    },
    {
      title: 'too deep throughout',
      plan: '### 9. Risks & Mitigations\n\n### 10. Open Questions\n',
      expect: ['1:1-1:27 Unexpected heading rank 3, expected rank 2 as for every section'],
      fixed: '## 9. Risks & Mitigations\n\n## 10. Open Questions\n',
    },
    {
      title: 'bold text for headings',
      plan: '**9. Risks & Mitigations**\n\n- A → B → C\n',
      expect: [
        '1:1-1:27 Unexpected bold text `9. Risks & Mitigations` for a heading, expected rank 2 as for every section',
      ],
      fixed: '## 9. Risks & Mitigations\n\n- A → B → C\n',
    },
    {
      title: 'too deep, with what stands under it',
      plan: '### 6. Integration Details\n\n#### Email\n\nNone: none is sent.\n\n7\\. Testing Plan\n---\n',
      expect: ['1:1-1:27 Unexpected heading rank 3, expected rank 2 as for every section'],
      fixed: '## 6. Integration Details\n\n### Email\n\nNone: none is sent.\n\n7\\. Testing Plan\n---\n',
    },
  ],
  *check(document) {
    const { sections } = document;
    const known = sections.filter(({ number }) => number !== undefined);
    const expected = expectedRank(known);
    const wrong = known.filter(({ rank }) => rank !== expected);
    // When none is right, it is one mistake and not ten.
    const isOne = wrong.length === known.length;
    for (const section of isOne ? wrong.slice(0, 1) : wrong) {
      const { rank, title, place } = section;
      const mended = (isOne ? wrong : [section]).flatMap((one) => withFollowers(one, sections));
      const what = rank === 0 ? `bold text ${quote(title)} for a heading` : `heading rank ${rank}`;
      yield {
        message: `Unexpected ${what}, expected rank ${expected} as for every section`,
        place,
        ...someEdits(mended.flatMap((one) => rankEdits(document, one, expected))),
      };
    }
  },
});

// A section of its own making that follows on the same rank stays beside the one before it.
function withFollowers(section: Section, sections: readonly Section[]): readonly Section[] {
  const rest = sections.slice(sections.indexOf(section) + 1);
  const end = rest.findIndex(({ number }) => number !== undefined);
  return [section, ...rest.slice(0, end < 0 ? undefined : end).filter(({ rank }) => rank === section.rank)];
}

// What stands under the section moves with it, and never on its rank or above.
function rankEdits({ source }: PlanDocument, { rank, place, parts }: Section, expected: number): readonly Edit[] {
  const own = rankEdit(source, place, expected);
  const up = Math.max(0, rank - expected);
  const nested = [...walkParts(parts)].flatMap(({ part }) => {
    const wanted = Math.max(expected + 1, part.rank - up);
    return part.form === 'heading' && wanted !== part.rank ? rankEdit(source, part.place, wanted) : [];
  });
  return own.length > 0 ? [...own, ...nested] : [];
}

function expectedRank(sections: readonly Section[]): number {
  const ones = sections.filter(({ rank }) => rank === 1).length;
  return ones > sections.filter(({ rank }) => rank === 2).length ? 1 : 2;
}
