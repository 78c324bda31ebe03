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
    // They are written alike: it is told once for all of them.
    const others = document.phases.filter((phase) => isPhaseNamed(phase) && !isInForm(phase));
    const [first] = others;
    if (!first) return;
    yield {
      message: `Unexpected form of phase ${quote(first.title)}, expected ${quote(`### ${expectedTitle(first)}`)}`,
      place: first.part.place,
      ...someEdits(others.flatMap((phase) => phaseEdits(document, phase))),
    };
  },
});

function expectedTitle({ number = 1 }: PhasePart): string {
  return `${phaseWord} ${number} — ${phases[number - 1]}`;
}

function isInForm(phase: PhasePart): boolean {
  return phase.title === expectedTitle(phase) && phase.part.form === 'heading';
}

// Of items, and of labels that say more behind them, a person must say what they are.
function phaseEdits(document: PlanDocument, phase: PhasePart): readonly Edit[] {
  const { part } = phase;
  if (part.text !== '' || (part.form !== 'heading' && part.form !== 'label')) return [];
  const rank = part.form === 'heading' ? part.rank : (sectionOf(document, 5)?.rank || 2) + 1;
  return titleEdit(document.source, part.place, expectedTitle(phase), rank);
}
