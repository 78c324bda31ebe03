import type { Edit } from '../../model/index.ts';
import { phases, phaseWord } from '../contract.ts';
import { defineRule } from '../define-rule.ts';
import { someEdits } from '../mend/some-edits.ts';
import { titleEdit } from '../mend/title-edit.ts';
import { quote } from '../quote.ts';
import type { PhasePart, PlanDocument } from '../read/types.ts';
import { sectionOf } from '../section-of.ts';
import { wordsOf } from '../words-of.ts';

/** The phases bear their names. */
export const phaseTitle = defineRule({
  ruleId: 'phase-title',
  severity: 'error',
  fixable: true,
  summary:
    'The phases are headings that bear number and name as the specification writes them, with an em dash between.',
  rationale: 'Programs that list, export or update tasks find a phase by its heading.',
  examples: [
    {
      title: 'as the specification writes it',
      plan: '## 5. Step-by-Step Implementation Tasks\n\n### Phase 5 — Deployment & Rollout\n',
      expect: [],
    },
    {
      title: 'a hyphen for the dash',
      plan: '## 5. Step-by-Step Implementation Tasks\n\n### Phase 1 - Preparation\n',
      expect: ['3:1-3:26 Unexpected phase title `Phase 1 - Preparation`, expected `Phase 1 — Preparation`'],
      fixed: '## 5. Step-by-Step Implementation Tasks\n\n### Phase 1 — Preparation\n',
    },
    {
      title: 'a name of its own',
      plan: '## 5. Step-by-Step Implementation Tasks\n\n### Phase 1: Setup\n',
      expect: ['3:1-3:19 Unexpected phase title `Phase 1: Setup`, expected `Phase 1 — Preparation`'],
    },
    {
      title: 'bold text for a heading',
      plan: '## 5. Step-by-Step Implementation Tasks\n\n**Phase 1 — Preparation**\n\n- [ ] **T1.1 Add it**\n',
      expect: ['3:1-3:26 Unexpected bold text for a phase, expected the heading `### Phase 1 — Preparation`'],
      fixed: '## 5. Step-by-Step Implementation Tasks\n\n### Phase 1 — Preparation\n\n- [ ] **T1.1 Add it**\n',
    },
  ],
  *check(document) {
    for (const phase of document.phases) {
      const { number, title, part } = phase;
      const expected = number === undefined ? undefined : `${phaseWord} ${number} — ${phases[number - 1]}`;
      if (expected === undefined) continue;
      const edits = someEdits(phaseEdits(document, phase, expected));
      if (title !== expected)
        yield {
          message: `Unexpected phase title ${quote(title)}, expected ${quote(expected)}`,
          place: part.place,
          ...edits,
        };
      else if (part.form !== 'heading')
        yield {
          message: `Unexpected ${part.form === 'label' ? 'bold text' : part.form} for a phase, expected the heading ${quote(`### ${expected}`)}`,
          place: part.place,
          ...edits,
        };
    }
  },
});

// Only where it is the same name in other marks; of items and other names a person must say what they are.
function phaseEdits(document: PlanDocument, { title, part }: PhasePart, expected: string): readonly Edit[] {
  if (nameOf(title) !== nameOf(expected) || part.text !== '') return [];
  if (part.form !== 'heading' && part.form !== 'label') return [];
  const rank = part.form === 'heading' ? part.rank : (sectionOf(document, 5)?.rank || 2) + 1;
  return titleEdit(document.source, part.place, expected, rank);
}

function nameOf(title: string): string {
  return wordsOf(title.replaceAll('&', ' and '))
    .filter((word) => word !== phaseWord.toLowerCase() && !/^\d+$/u.test(word))
    .join(' ');
}
