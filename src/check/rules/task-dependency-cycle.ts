import { defineRule } from '../define-rule.ts';
import { findCycles } from '../find-cycles.ts';
import { linkTasks } from '../task-graph.ts';

/** Tasks do not wait for each other. */
export const taskDependencyCycle = defineRule({
  ruleId: 'task-dependency-cycle',
  severity: 'error',
  summary: 'No task waits for itself by way of others.',
  rationale: 'Of tasks that wait for each other none can begin.',
  examples: [
    {
      title: 'a chain',
      plan: '## 5. Step-by-Step Implementation Tasks\n\n### Phase 1 — Preparation\n\n- [ ] **T1.1 Add it**\n  - Dependencies: None\n- [ ] **T1.2 Fill it**\n  - Dependencies: T1.1\n',
      expect: [],
    },
    {
      title: 'a circle',
      plan: '## 5. Step-by-Step Implementation Tasks\n\n### Phase 1 — Preparation\n\n- [ ] **T1.1 Add it**\n  - Dependencies: T1.3\n- [ ] **T1.2 Fill it**\n  - Dependencies: T1.1\n- [ ] **T1.3 Use it**\n  - Dependencies: T1.2\n',
      expect: ['6:3-6:23 Unexpected cycle of dependencies: T1.1 → T1.3 → T1.2 → T1.1'],
    },
  ],
  *check(document) {
    const after = new Map(
      linkTasks(document).map((linked) => [linked.task, linked.after.filter((task) => task !== linked.task)]),
    );
    for (const cycle of findCycles(document.tasks, (task) => after.get(task) ?? [])) {
      const [first] = cycle;
      const names = [...cycle, first].map((task) => task?.id || task?.name);
      yield {
        message: `Unexpected cycle of dependencies: ${names.join(' → ')}`,
        place: first?.fields.get('dependencies')?.place,
      };
    }
  },
});
