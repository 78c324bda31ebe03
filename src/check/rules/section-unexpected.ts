import { defineRule } from '../define-rule.ts';
import { quote } from '../quote.ts';

/** There is no eleventh section. */
export const sectionUnexpected = defineRule({
  ruleId: 'section-unexpected',
  severity: 'error',
  summary: 'A plan has its ten sections and no other.',
  rationale:
    'What stands in a section of its own is looked for by nobody. Each thing worth saying has its place in one of the ten.',
  examples: [
    { title: 'a known section', plan: '## 9. Risks & Mitigations\n\n## 10. Open Questions\n', expect: [] },
    {
      title: 'an eleventh section',
      plan: '## 10. Open Questions\n\nNone: all is clear.\n\n## Conclusion\n\nGood.\n',
      expect: ['5:1-5:14 Unexpected section `Conclusion`, expected only the ten sections'],
    },
  ],
  *check({ sections }) {
    for (const { number, title, place } of sections) {
      if (number === undefined)
        yield { message: `Unexpected section ${quote(title)}, expected only the ten sections`, place };
    }
  },
});
