import { defineRule } from '../define-rule.ts';
import { assignIds } from '../mend/assign-ids.ts';
import { renameEdits } from '../mend/rename-edits.ts';
import { someEdits } from '../mend/some-edits.ts';
import { quote } from '../quote.ts';
import { taskKey } from '../task-key.ts';

/** No two tasks have one id. */
export const taskIdUnique = defineRule({
  ruleId: 'task-id-unique',
  severity: 'error',
  fixable: true,
  summary: 'No two tasks have the same id.',
  rationale: 'A dependency on an id that two tasks have is a dependency on neither.',
  examples: [
    {
      title: 'two ids',
      plan: '## 5. Step-by-Step Implementation Tasks\n\n### Phase 1 — Preparation\n\n- [ ] **T1.1 Add it**\n- [ ] **T1.2 Fill it**\n',
      expect: [],
    },
    {
      title: 'one id twice',
      plan: '## 5. Step-by-Step Implementation Tasks\n\n### Phase 1 — Preparation\n\n- [ ] **T1.1 Add it**\n- [ ] **T1.1 Fill it**\n',
      expect: ['6:1-6:23 Unexpected task id `T1.1`, it is taken on line 5'],
      fixed:
        '## 5. Step-by-Step Implementation Tasks\n\n### Phase 1 — Preparation\n\n- [ ] **T1.1 Add it**\n- [ ] **T1.2 Fill it**\n',
    },
    {
      title: 'one id twice, and a task that waits for one of the two: a person must say which',
      plan: '## 5. Step-by-Step Implementation Tasks\n\n### Phase 1 — Preparation\n\n- [ ] **T1.1 Add it**\n- [ ] **T1.1 Fill it**\n- [ ] **T1.2 Use it**\n  - Dependencies: T1.1\n',
      expect: ['6:1-6:23 Unexpected task id `T1.1`, it is taken on line 5'],
    },
  ],
  *check(document) {
    const assigned = assignIds(document);
    const seen = new Map<string, number>();
    for (const task of document.tasks) {
      const { id, place } = task;
      const first = seen.get(taskKey(id));
      if (id === '') continue;
      if (first === undefined) {
        seen.set(taskKey(id), place.start.line);
        continue;
      }
      yield {
        message: `Unexpected task id ${quote(id)}, it is taken on line ${first}`,
        place,
        ...someEdits(renameEdits(document, task, assigned.get(task) ?? id)),
      };
    }
  },
});
