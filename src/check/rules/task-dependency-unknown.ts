import { defineRule } from '../define-rule.ts';
import { nameRecord } from '../name-record.ts';
import { quote } from '../quote.ts';
import { linkTasks } from '../task-graph.ts';

/** Dependencies are tasks of the plan. */
export const taskDependencyUnknown = defineRule({
  ruleId: 'task-dependency-unknown',
  severity: 'error',
  summary: 'Every dependency names a task of the plan.',
  rationale: 'A task that waits for one that is not there is never ready.',
  examples: [
    {
      title: 'a task that is there',
      plan: '## 5. Step-by-Step Implementation Tasks\n\n### Phase 1 — Preparation\n\n- [ ] **T1.1 Add it**\n  - Dependencies: none\n- [ ] **T1.2 Fill it**\n  - Dependencies: T1.1\n',
      expect: [],
    },
    {
      title: 'the numbers of a list',
      plan: '## 5. Step-by-Step Implementation Tasks\n\n1. **Add it**\n   - Dependencies: none\n2. **Fill it**\n   - Dependencies: Task 1\n3. **Read it**\n   - Dependencies: Tasks 1 and 4\n',
      expect: ['8:4-8:33 Unexpected dependency `4` of task `Read it`, expected the id of a task'],
    },
    {
      title: 'a task that is not',
      plan: '## 5. Step-by-Step Implementation Tasks\n\n### Phase 1 — Preparation\n\n- [ ] **T1.1 Add it**\n  - Dependencies: T1.7\n',
      expect: ['6:3-6:23 Unexpected dependency `T1.7` of task `T1.1`, expected the id of a task'],
    },
    {
      title: 'itself',
      plan: '## 5. Step-by-Step Implementation Tasks\n\n### Phase 1 — Preparation\n\n- [ ] **T1.1 Add it**\n  - Dependencies: T1.1\n',
      expect: ['6:3-6:23 Unexpected dependency of task `T1.1` on itself'],
    },
  ],
  *check(document) {
    for (const { task, unknown, after } of linkTasks(document)) {
      const place = task.fields.get('dependencies')?.place;
      for (const id of unknown) {
        yield {
          message: `Unexpected dependency ${quote(id)} of task ${nameRecord(task)}, expected the id of a task`,
          place,
        };
      }
      if (after.includes(task)) yield { message: `Unexpected dependency of task ${nameRecord(task)} on itself`, place };
    }
  },
});
