import { defineRule } from '../define-rule.ts';
import { quote } from '../quote.ts';
import { taskKey } from '../task-key.ts';

/** Ids name the phase that the task stands in. */
export const taskIdPhase = defineRule({
  ruleId: 'task-id-phase',
  severity: 'error',
  summary: 'The id of a task begins with the number of its phase.',
  rationale: 'An id of another phase tells readers that the task comes earlier or later than it does.',
  examples: [
    {
      title: 'the same phase',
      plan: '## 5. Step-by-Step Implementation Tasks\n\n### Phase 2 — Core Implementation\n\n- [ ] **T2.1 Add it**\n',
      expect: [],
    },
    {
      title: 'another phase',
      plan: '## 5. Step-by-Step Implementation Tasks\n\n### Phase 2 — Core Implementation\n\n- [ ] **T3.1 Add it**\n',
      expect: ['5:1-5:22 Unexpected task id `T3.1` in phase 2, expected `T2.1`'],
    },
  ],
  *check({ tasks }) {
    for (const { id, phase, place } of tasks) {
      const [first, ...rest] = taskKey(id).split('.');
      if (phase === undefined || rest.length === 0 || Number(first) === phase) continue;
      yield {
        message: `Unexpected task id ${quote(id)} in phase ${phase}, expected ${quote(`T${phase}.${rest.join('.')}`)}`,
        place,
      };
    }
  },
});
