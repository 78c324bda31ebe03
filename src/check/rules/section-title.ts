import { sections } from '../contract.ts';
import { defineRule } from '../define-rule.ts';
import { someEdits } from '../mend/some-edits.ts';
import { titleEdit } from '../mend/title-edit.ts';
import { quote } from '../quote.ts';
import { matchTitle } from '../read/match-title.ts';

/** The sections bear their titles. */
export const sectionTitle = defineRule({
  ruleId: 'section-title',
  severity: 'error',
  fixable: true,
  summary: 'The sections bear number and title as the specification writes them.',
  rationale: 'Titles are how people find a section and how programs tell it; two names for one section are none.',
  examples: [
    { title: 'the title', plan: '## 8. Deployment & Rollout Strategy\n', expect: [] },
    {
      title: 'a title spelled otherwise',
      plan: '## 8. Deployment and Roll-out Strategy\n',
      expect: [
        '1:1-1:39 Unexpected section title `8. Deployment and Roll-out Strategy`, expected `8. Deployment & Rollout Strategy`',
      ],
      fixed: '## 8. Deployment & Rollout Strategy\n',
    },
    {
      title: 'without its number',
      plan: '## 6. Integration Details\n\n## Testing Plan\n',
      expect: ['3:1-3:16 Unexpected section title `Testing Plan`, expected `7. Testing Plan`'],
      fixed: '## 6. Integration Details\n\n## 7. Testing Plan\n',
    },
    {
      title: 'a title of another making',
      plan: '## 6. Integration Details\n\n## 7. How we verify it\n',
      expect: ['3:1-3:23 Unexpected section title `7. How we verify it`, expected `7. Testing Plan`'],
    },
    {
      title: 'another number',
      plan: '## 7. Integration Details\n',
      expect: ['1:1-1:26 Unexpected section title `7. Integration Details`, expected `6. Integration Details`'],
      fixed: '## 6. Integration Details\n',
    },
  ],
  *check({ source, sections: found }) {
    for (const { number, title, place, rank } of found) {
      const section = sections.find((one) => one.number === number);
      const expected = `${section?.number}. ${section?.title}`;
      if (!section || title === expected) continue;
      const by = matchTitle(title)?.by;
      // Another name may say something that the title does not.
      const edits = by === 'title' || by === 'spelling' ? titleEdit(source, place, expected, rank) : [];
      yield {
        message: `Unexpected section title ${quote(title)}, expected ${quote(expected)}`,
        place,
        ...someEdits(edits),
      };
    }
  },
});
