import { defineRule } from '../define-rule.ts';
import { isSettled } from '../is-settled.ts';
import { quote } from '../quote.ts';
import { walkParts } from '../read/walk-parts.ts';

/** Each phase has tasks. */
export const phaseTasks = defineRule({
  ruleId: 'phase-tasks',
  severity: 'error',
  summary: 'Each phase holds tasks, or says that there are none and why.',
  rationale: 'Work that is told in prose cannot be picked up, ticked or counted.',
  examples: [
    {
      title: 'tasks, none, or a note',
      plan: '## 5. Step-by-Step Implementation Tasks\n\n### Phase 1 — Preparation\n\n- [ ] **T1.1 Add it**\n\n### Phase 2 — Core Implementation\n\nNone: it is there already.\n\n### Phase 3 — Integration\n\n**Not in this phase:**\n\n- Email: none is sent\n',
      expect: [],
    },
    {
      title: 'prose',
      plan: '## 5. Step-by-Step Implementation Tasks\n\n### Phase 1 — Preparation\n\nFirst the table is added. Then it is filled.\n',
      expect: ['3:1-3:26 Missing tasks in `Phase 1 — Preparation`, or that there are none and why'],
    },
  ],
  *check({ phases, tasks }) {
    for (const { title, part } of phases) {
      const nested = new Set([...walkParts(part.parts)].map((walked) => walked.part));
      const prose = part.parts.filter(({ form }) => form === 'text' || form === 'code');
      if (prose.length === 0 || isSettled(prose) || tasks.some((task) => nested.has(task.part))) continue;
      yield { message: `Missing tasks in ${quote(title)}, or that there are none and why`, place: part.place };
    }
  },
});
