import { defineRule } from '../define-rule.ts';
import { assignIds } from '../mend/assign-ids.ts';
import { renameEdits } from '../mend/rename-edits.ts';
import { someEdits } from '../mend/some-edits.ts';
import { quote } from '../quote.ts';
import { taskKey } from '../task-key.ts';

/** Ids name the phase that the task stands in. */
export const taskIdPhase = defineRule({
  ruleId: 'task-id-phase',
  severity: 'error',
  fixable: true,
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
      fixed: '## 5. Step-by-Step Implementation Tasks\n\n### Phase 2 — Core Implementation\n\n- [ ] **T2.1 Add it**\n',
    },
    {
      title: 'another phase, and tasks that wait for it',
      plan: '## 5. Step-by-Step Implementation Tasks\n\n### Phase 2 — Core Implementation\n\n- [ ] **T2.1 Add it**\n- [ ] **T3.1 Fill it**\n- [ ] **T2.2 Use it**\n  - Dependencies: T3.1\n',
      expect: ['6:1-6:23 Unexpected task id `T3.1` in phase 2, expected `T2.3`'],
      fixed:
        '## 5. Step-by-Step Implementation Tasks\n\n### Phase 2 — Core Implementation\n\n- [ ] **T2.1 Add it**\n- [ ] **T2.3 Fill it**\n- [ ] **T2.2 Use it**\n  - Dependencies: T2.3\n',
    },
  ],
  *check(document) {
    const assigned = assignIds(document);
    for (const task of document.tasks) {
      const { id, phase, place } = task;
      const [first, ...rest] = taskKey(id).split('.');
      if (phase === undefined || rest.length === 0 || Number(first) === phase) continue;
      const given = assigned.get(task) ?? '';
      yield {
        message: `Unexpected task id ${quote(id)} in phase ${phase}, expected ${quote(given)}`,
        place,
        ...someEdits(renameEdits(document, task, given)),
      };
    }
  },
});
