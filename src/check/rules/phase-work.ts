import { phaseWork } from '../contract.ts';
import { defineRule } from '../define-rule.ts';
import { isSettled } from '../is-settled.ts';
import { labelSays } from '../label-says.ts';
import type { Part } from '../read/types.ts';
import { walkParts } from '../read/walk-parts.ts';

/** The last two phases hold the work that the specification names. */
export const phaseWorkRule = defineRule({
  ruleId: 'phase-work',
  severity: 'warning',
  summary:
    'Phase 4 holds unit, integration and edge case tests; phase 5 flags, migrations, monitoring and verification, or says why not.',
  rationale:
    'This is the work that is forgotten when time is short. Where it is not needed, a note in the phase says so.',
  examples: [
    {
      title: 'tests of each kind, one by a note',
      plan: '## 5. Step-by-Step Implementation Tasks\n\n### Phase 4 — Testing\n\n- [ ] **T4.1 Cover the parser with unit tests**\n- [ ] **T4.2 Test the upload with an empty file**\n  - Purpose: Holds the edge case\n\n**Not in this phase:**\n\n- Integration tests: part of T2.1\n',
      expect: [],
    },
    {
      title: 'a phase without work',
      plan: '## 5. Step-by-Step Implementation Tasks\n\n### Phase 5 — Deployment & Rollout\n\nNone: it is not deployed.\n',
      expect: [],
    },
    {
      title: 'unit tests only',
      plan: '## 5. Step-by-Step Implementation Tasks\n\n### Phase 4 — Testing\n\n- [ ] **T4.1 Cover the parser with unit tests**\n',
      expect: [
        '3:1-3:22 Missing integration tests in phase 4, or a note why there are none',
        '3:1-3:22 Missing edge case coverage in phase 4, or a note why there are none',
      ],
    },
  ],
  *check({ phases }) {
    for (const { number, part } of phases) {
      const work = phaseWork.get(number ?? 0) ?? [];
      if (part.parts.length === 0 || isSettled(part.parts)) continue;
      const said = [...walkParts(part.parts)].map(({ part: nested }) => nested);
      for (const { label } of work.filter((demand) => !said.some((one: Part) => labelSays(one.words, demand)))) {
        yield { message: `Missing ${label} in phase ${number}, or a note why there are none`, place: part.place };
      }
    }
  },
});
