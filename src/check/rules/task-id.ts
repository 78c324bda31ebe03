import { defineRule } from '../define-rule.ts';
import { quote } from '../quote.ts';

/** Tasks have ids. */
export const taskId = defineRule({
  ruleId: 'task-id',
  severity: 'warning',
  summary: 'Each task has an id, made of its phase and a number: `T2.3`.',
  rationale: 'Dependencies, risks and questions name tasks. A name changes; an id does not.',
  examples: [
    {
      title: 'an id',
      plan: '## 5. Step-by-Step Implementation Tasks\n\n### Phase 2 — Core Implementation\n\n- [ ] **T2.1 Add the route**\n',
      expect: [],
    },
    {
      title: 'no id',
      plan: '## 5. Step-by-Step Implementation Tasks\n\n### Phase 2 — Core Implementation\n\n- [ ] Add the route\n',
      expect: ['5:1-5:20 Missing id of task `Add the route`, expected one such as `T2.1`'],
    },
  ],
  *check({ tasks }) {
    const counts = new Map<number, number>();
    for (const { id, name, phase = 1, place } of tasks) {
      const count = (counts.get(phase) ?? 0) + 1;
      counts.set(phase, count);
      if (id === '' && name !== '')
        yield {
          message: `Missing id of task ${quote(name)}, expected one such as ${quote(`T${phase}.${count}`)}`,
          place,
        };
    }
  },
});
