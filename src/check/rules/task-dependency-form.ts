import { defineRule } from '../define-rule.ts';
import { isByName } from '../is-by-name.ts';
import { nameRecord } from '../name-record.ts';
import { quote } from '../quote.ts';
import { stateOf } from '../state-of.ts';
import { linkTasks } from '../task-graph.ts';

/** Dependencies are named by id. */
export const taskDependencyForm = defineRule({
  ruleId: 'task-dependency-form',
  severity: 'warning',
  summary: 'Dependencies are ids of tasks or questions, names of tasks, or "None".',
  rationale: 'Order, waves and the critical path are computed from ids; from words nothing can be.',
  examples: [
    {
      title: 'ids',
      plan: '## 5. Step-by-Step Implementation Tasks\n\n### Phase 1 — Preparation\n\n- [ ] **T1.1 Add it**\n  - Dependencies: None\n- [ ] **T1.2 Fill it**\n  - Dependencies: T1.1, and the answer to Q2\n',
      expect: [],
    },
    {
      title: 'the name of no task, where tasks have names only',
      plan: '## 5. Step-by-Step Implementation Tasks\n\n### Phase 1 — Preparation\n\n- [ ] **Add it**\n  - Dependencies: none\n- [ ] **Fill it**\n  - Dependencies: Add it\n- [ ] **Read it**\n  - Dependencies: Filling\n',
      expect: ['10:3-10:26 Unexpected dependency `Filling` of task `Read it`, expected ids or "None"'],
    },
    {
      title: 'words',
      plan: '## 5. Step-by-Step Implementation Tasks\n\n### Phase 1 — Preparation\n\n- [ ] **T1.1 Add it**\n  - Dependencies: when the others are done\n',
      expect: ['6:3-6:43 Unexpected dependency `when the others are done` of task `T1.1`, expected ids or "None"'],
    },
  ],
  *check(document) {
    const byName = isByName(document);
    for (const { task, unknown, after } of linkTasks(document)) {
      const field = task.fields.get('dependencies');
      if (!field || (task.id === '' && !byName) || after.length > 0 || unknown.length > 0) continue;
      if (stateOf(field.text).state !== 'stated' || /\bQ-?\d/u.test(field.text)) continue;
      yield {
        message: `Unexpected dependency ${quote(field.text)} of task ${nameRecord(task)}, expected ids or "None"`,
        place: field.place,
      };
    }
  },
});
