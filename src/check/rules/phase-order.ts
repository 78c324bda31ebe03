import { phases, phaseWord } from '../contract.ts';
import { defineRule } from '../define-rule.ts';
import { quote } from '../quote.ts';
import type { PhasePart } from '../read/types.ts';
import { filledSection } from '../filled-section.ts';

/** The five phases are there, in order. */
export const phaseOrder = defineRule({
  ruleId: 'phase-order',
  severity: 'error',
  summary: 'Section 5 has the five phases, each once and in order, and no other.',
  rationale:
    'The phases are the order of the work: nothing is integrated before it is built, and nothing is rolled out before it is tested.',
  examples: [
    {
      title: 'the five phases',
      plan: `## 5. Step-by-Step Implementation Tasks\n\n${phases.map((name, at) => `### Phase ${at + 1} — ${name}\n`).join('\n')}`,
      expect: [],
    },
    {
      title: 'no phases',
      plan: '## 5. Step-by-Step Implementation Tasks\n\n- [ ] **T1.1 Add the table**\n',
      expect: ['1:1-1:40 Missing phases in section 5, expected five headings such as `### Phase 1 — Preparation`'],
    },
    {
      title: 'one missing, one of its own making, two swapped',
      plan: '## 5. Step-by-Step Implementation Tasks\n\n### Phase 1 — Preparation\n\n### Phase 3 — Integration\n\n### Phase 2 — Core Implementation\n\n### Phase 4 — Testing\n\n### Phase 6 — Celebration\n',
      expect: [
        '1:1-1:40 Missing phase `Phase 5 — Deployment & Rollout`',
        '7:1-7:34 Unexpected phase 2 after phase 3',
        '11:1-11:26 Unexpected phase `Phase 6 — Celebration`, expected only the five phases',
      ],
    },
  ],
  *check(document) {
    const section = filledSection(document, 5);
    if (!section) return;
    if (document.phases.length === 0) {
      yield {
        message: `Missing phases in section 5, expected five headings such as ${quote(`### ${phaseWord} 1 — ${phases[0]}`)}`,
        place: section.place,
      };
      return;
    }
    yield* misplaced(document.phases);
    for (const [at, name] of phases.entries()) {
      if (document.phases.some(({ number }) => number === at + 1)) continue;
      const next = document.phases.find(({ number = 0 }) => number > at + 1)?.part ?? section;
      yield { message: `Missing phase ${quote(`${phaseWord} ${at + 1} — ${name}`)}`, place: next.place };
    }
  },
});

function* misplaced(found: readonly PhasePart[]) {
  let highest = 0;
  for (const [at, { number, title, part }] of found.entries()) {
    if (number === undefined)
      yield { message: `Unexpected phase ${quote(title)}, expected only the five phases`, place: part.place };
    else if (found.slice(0, at).some((one) => one.number === number))
      yield { message: `Unexpected second phase ${number} ${quote(title)}`, place: part.place };
    else if (number < highest)
      yield { message: `Unexpected phase ${number} after phase ${highest}`, place: part.place };
    highest = Math.max(highest, number ?? 0);
  }
}
