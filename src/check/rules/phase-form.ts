import type { Edit } from '../../model/index.ts';
import { phases, phaseWord } from '../contract.ts';
import { defineRule } from '../define-rule.ts';
import { isPhaseNamed } from '../is-phase-named.ts';
import { someEdits } from '../mend/some-edits.ts';
import { titleEdit } from '../mend/title-edit.ts';
import { quote } from '../quote.ts';
import type { PhasePart, PlanDocument } from '../read/types.ts';
import { sectionOf } from '../section-of.ts';

/** Phases are headings with an em dash. */
export const phaseForm = defineRule({
  ruleId: 'phase-form',
  severity: 'info',
  fixable: true,
  summary: 'The phases are headings with an em dash between number and name: `### Phase 1 — Preparation`.',
  rationale: 'The specification shows them so; a heading is found by outlines, links and other programs.',
  examples: [
    {
      title: 'as the specification shows it',
      plan: '## 5. Step-by-Step Implementation Tasks\n\n### Phase 5 — Deployment & Rollout\n',
      expect: [],
    },
    {
      title: 'a hyphen for the dash',
      plan: '## 5. Step-by-Step Implementation Tasks\n\n### Phase 1 - Preparation\n',
      expect: ['3:1-3:26 Unexpected form of phase `Phase 1 - Preparation`, expected `### Phase 1 — Preparation`'],
      fixed: '## 5. Step-by-Step Implementation Tasks\n\n### Phase 1 — Preparation\n',
    },
    {
      title: 'bold text for a heading',
      plan: '## 5. Step-by-Step Implementation Tasks\n\n**Phase 1 — Preparation**\n\n- [ ] **T1.1 Add it**\n',
      expect: ['3:1-3:26 Unexpected form of phase `Phase 1 — Preparation`, expected `### Phase 1 — Preparation`'],
      fixed: '## 5. Step-by-Step Implementation Tasks\n\n### Phase 1 — Preparation\n\n- [ ] **T1.1 Add it**\n',
    },
    {
      title: 'another name, which is of the rule `phase-title`',
      plan: '## 5. Step-by-Step Implementation Tasks\n\n**Phase 1: Setup**\n',
      expect: [],
    },
  ],
  *check(document) {
    for (const phase of document.phases) {
      const { number, title, part } = phase;
      if (number === undefined || !isPhaseNamed(phase)) continue;
      const expected = `${phaseWord} ${number} — ${phases[number - 1]}`;
      if (title === expected && part.form === 'heading') continue;
      yield {
        message: `Unexpected form of phase ${quote(title)}, expected ${quote(`### ${expected}`)}`,
        place: part.place,
        ...someEdits(phaseEdits(document, phase, expected)),
      };
    }
  },
});

// Of items, and of labels that say more behind them, a person must say what they are.
function phaseEdits(document: PlanDocument, { part }: PhasePart, expected: string): readonly Edit[] {
  if (part.text !== '' || (part.form !== 'heading' && part.form !== 'label')) return [];
  const rank = part.form === 'heading' ? part.rank : (sectionOf(document, 5)?.rank || 2) + 1;
  return titleEdit(document.source, part.place, expected, rank);
}
