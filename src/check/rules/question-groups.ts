import { type Demand, questionGroups } from '../contract.ts';
import { defineRule } from '../define-rule.ts';
import { findAnswers } from '../find-answers.ts';
import { isSettled } from '../is-settled.ts';
import { nameRecord } from '../name-record.ts';
import { questionGroup } from '../read/question-group.ts';
import { filledSection } from '../filled-section.ts';

/** Open questions stand in four groups. */
export const questionGroupsRule = defineRule({
  ruleId: 'question-groups',
  severity: 'error',
  summary: 'Section 10 has the four groups of the specification, and every question stands in one.',
  rationale:
    'The groups are four places where something may still be unclear. A group that is left out was not thought of.',
  examples: [
    {
      title: 'four groups',
      plan: '## 10. Open Questions\n\n- **External dependencies:** none, all is in house\n- **Missing pieces from the brainstorming:** none\n- **Unknowns about business logic:** who may export?\n- **Uncertain flows or data requirements:** none\n',
      expect: [],
    },
    { title: 'no question', plan: '## 10. Open Questions\n\nNone: all is clear.\n', expect: [] },
    {
      title: 'a group left out, a question in none',
      plan: '## 10. Open Questions\n\n- **Q1** Who may export?\n\n### External dependencies\n\nNone: all is in house.\n\n### Missing pieces from the brainstorming\n\nNone: nothing.\n\n### Unknowns about business logic\n\nNone: nothing.\n',
      expect: [
        '1:1-1:22 Missing group of uncertain flows or data requirements in section 10',
        '3:1-3:25 Unexpected question `Q1` outside of the four groups',
      ],
    },
    {
      title: 'no groups, told once',
      plan: '## 10. Open Questions\n\n1. Who may export?\n2. Since when?\n',
      expect: [
        '1:1-1:22 Missing groups in section 10, expected external dependencies; missing pieces from the brainstorming; unknowns about business logic; uncertain flows or data requirements',
      ],
    },
  ],
  *check(document) {
    const section = filledSection(document, 10);
    if (!section || isSettled(section.parts)) return;
    const asked = new Set(document.questions.map(({ group }) => group));
    const hasLabel = (group: Demand): boolean =>
      findAnswers(section.parts, group).some(({ id, form }) => id === '' && form !== 'row') ||
      section.parts.some((part) => questionGroup(part).own === group.id);
    const missing = questionGroups.filter((group) => !asked.has(group.id) && !hasLabel(group));
    if (missing.length === questionGroups.length) {
      const labels = missing.map(({ label }) => label).join('; ');
      yield { message: `Missing groups in section 10, expected ${labels}`, place: section.place };
      return;
    }
    for (const { label } of missing) yield { message: `Missing group of ${label} in section 10`, place: section.place };
    for (const question of document.questions) {
      if (question.group === undefined)
        yield {
          message: `Unexpected question ${nameRecord(question)} outside of the four groups`,
          place: question.place,
        };
    }
  },
});
