import { defineRule } from '../define-rule.ts';
import { nameRecord } from '../name-record.ts';
import { linkTasks } from '../task-graph.ts';

/** Tasks do not wait for a later phase. */
export const taskDependencyPhase = defineRule({
  ruleId: 'task-dependency-phase',
  severity: 'error',
  summary: 'No task depends on a task of a later phase.',
  rationale: 'The phases are done in order; such a task could not be done in its own.',
  examples: [
    {
      title: 'an earlier phase',
      plan: '## 5. Step-by-Step Implementation Tasks\n\n### Phase 1 — Preparation\n\n- [ ] **T1.1 Add it**\n\n### Phase 2 — Core Implementation\n\n- [ ] **T2.1 Use it**\n  - Dependencies: T1.1\n',
      expect: [],
    },
    {
      title: 'a later phase',
      plan: '## 5. Step-by-Step Implementation Tasks\n\n### Phase 1 — Preparation\n\n- [ ] **T1.1 Add it**\n  - Dependencies: T2.1\n\n### Phase 2 — Core Implementation\n\n- [ ] **T2.1 Use it**\n',
      expect: ['6:3-6:23 Unexpected dependency `T2.1` of phase 2 in task `T1.1` of phase 1'],
    },
  ],
  *check(document) {
    for (const { task, after } of linkTasks(document)) {
      for (const other of after) {
        if ((other.phase ?? 0) <= (task.phase ?? Infinity)) continue;
        yield {
          message: `Unexpected dependency ${nameRecord(other)} of phase ${other.phase} in task ${nameRecord(task)} of phase ${task.phase}`,
          place: task.fields.get('dependencies')?.place,
        };
      }
    }
  },
});
