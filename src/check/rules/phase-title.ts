import { phases, phaseWord } from '../contract.ts';
import { defineRule } from '../define-rule.ts';
import { quote } from '../quote.ts';

/** The phases bear their names. */
export const phaseTitle = defineRule({
  ruleId: 'phase-title',
  severity: 'error',
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
    },
  ],
  *check({ phases: found }) {
    for (const { number, title, part } of found) {
      const expected = number === undefined ? undefined : `${phaseWord} ${number} — ${phases[number - 1]}`;
      if (expected === undefined) continue;
      if (title !== expected)
        yield { message: `Unexpected phase title ${quote(title)}, expected ${quote(expected)}`, place: part.place };
      else if (part.form !== 'heading')
        yield {
          message: `Unexpected ${part.form === 'label' ? 'bold text' : part.form} for a phase, expected the heading ${quote(`### ${expected}`)}`,
          place: part.place,
        };
    }
  },
});
