import { defineRule } from '../define-rule.ts';
import { nameRecord } from '../name-record.ts';
import { linkTasks } from '../task-graph.ts';

/** Nothing is ticked before what it waits for. */
export const taskDoneEarly = defineRule({
  ruleId: 'task-done-early',
  severity: 'warning',
  summary: 'A ticked task has no open dependency.',
  rationale: 'Either the task is not done, or the other one is, or the dependency was none.',
  examples: [
    {
      title: 'ticked in order',
      plan: '## 5. Step-by-Step Implementation Tasks\n\n### Phase 1 — Preparation\n\n- [x] **T1.1 Add it**\n- [ ] **T1.2 Fill it**\n  - Dependencies: T1.1\n',
      expect: [],
    },
    {
      title: 'ticked too early',
      plan: '## 5. Step-by-Step Implementation Tasks\n\n### Phase 1 — Preparation\n\n- [ ] **T1.1 Add it**\n- [x] **T1.2 Fill it**\n  - Dependencies: T1.1\n',
      expect: ['6:1-6:23 Unexpected tick on task `T1.2`, it depends on `T1.1` which is open'],
    },
  ],
  *check(document) {
    for (const { task, after } of linkTasks(document)) {
      const open = after.filter((other) => !other.done && other.form === 'checkbox');
      if (!task.done || open.length === 0) continue;
      yield {
        message: `Unexpected tick on task ${nameRecord(task)}, it depends on ${open.map(nameRecord).join(', ')} which is open`,
        place: task.place,
      };
    }
  },
});
