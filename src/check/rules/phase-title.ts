import { phases, phaseWord } from '../contract.ts';
import { defineRule } from '../define-rule.ts';
import { quote } from '../quote.ts';
import { isPhaseNamed } from '../is-phase-named.ts';

/** The phases bear their names. */
export const phaseTitle = defineRule({
  ruleId: 'phase-title',
  severity: 'error',
  summary: 'The phases bear number and name as the specification writes them.',
  rationale: 'Readers of many plans look for a phase by its name; another name says that other work is done in it.',
  examples: [
    {
      title: 'as the specification writes it',
      plan: '## 5. Step-by-Step Implementation Tasks\n\n### Phase 5 — Deployment & Rollout\n',
      expect: [],
    },
    {
      title: 'the same name behind another mark',
      plan: '## 5. Step-by-Step Implementation Tasks\n\n**Phase 5: Deployment and Rollout**\n\n- [ ] **T5.1 Ship it**\n',
      expect: [],
    },
    {
      title: 'a name of its own',
      plan: '## 5. Step-by-Step Implementation Tasks\n\n### Phase 1: Setup\n',
      expect: ['3:1-3:19 Unexpected phase title `Phase 1: Setup`, expected `Phase 1 — Preparation`'],
    },
  ],
  *check({ phases: found }) {
    for (const phase of found) {
      const { number, title, part } = phase;
      if (number === undefined || isPhaseNamed(phase)) continue;
      yield {
        message: `Unexpected phase title ${quote(title)}, expected ${quote(`${phaseWord} ${number} — ${phases[number - 1]}`)}`,
        place: part.place,
      };
    }
  },
});
