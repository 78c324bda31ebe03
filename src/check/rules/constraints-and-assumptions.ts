import { premises } from '../contract.ts';
import { defineRule } from '../define-rule.ts';
import { findAnswers } from '../find-answers.ts';
import { labelSays } from '../label-says.ts';
import { missingDemands } from '../missing-demands.ts';
import { filledSection } from '../filled-section.ts';

/** Constraints and assumptions are two things. */
export const constraintsAndAssumptions = defineRule({
  ruleId: 'constraints-and-assumptions',
  severity: 'error',
  summary: 'Section 1 states constraints and assumptions, each for itself.',
  rationale:
    'A constraint is given and holds; an assumption is a guess and may turn out wrong. Whoever cannot tell them apart checks neither.',
  examples: [
    {
      title: 'two labels',
      plan: '## 1. Final Decision Summary\n\n### Key constraints and assumptions\n\n**Key constraints:**\n\n- No new servers\n\n**Assumptions:**\n\nNot stated: see Q1.\n',
      expect: [],
    },
    {
      title: 'two sentences',
      plan: '## 1. Final Decision Summary\n\nThe constraint is the budget. We assume that traffic stays as it is.\n',
      expect: [],
    },
    {
      title: 'no assumptions',
      plan: '## 1. Final Decision Summary\n\n- **Constraints:** no new servers\n',
      expect: ['1:1-1:29 Missing assumptions in section 1'],
    },
    {
      title: 'one list for both',
      plan: '## 1. Final Decision Summary\n\n### Constraints and assumptions\n\n- No new servers\n- Traffic stays as it is\n',
      expect: ['3:1-3:32 Unexpected constraints and assumptions as one, expected a label for each'],
    },
  ],
  *check(document) {
    const section = filledSection(document, 1);
    if (!section) return;
    const both = premises.flatMap((premise) => findAnswers(section.parts, premise)).find(({ label }) => isBoth(label));
    const within = both ? [...section.parts.filter((part) => part !== both), ...both.parts] : section.parts;
    const apart = missingDemands(within, premises);
    if (both && apart.length > 0) {
      yield { message: 'Unexpected constraints and assumptions as one, expected a label for each', place: both.place };
    } else {
      for (const { label } of apart) yield { message: `Missing ${label} in section 1`, place: section.place };
    }
  },
});

function isBoth(label: string): boolean {
  return premises.every((premise) => labelSays(label, premise));
}
