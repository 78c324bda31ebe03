import { defineRule } from '../define-rule.ts';
import { assignIds } from '../mend/assign-ids.ts';
import { idEdits } from '../mend/id-edits.ts';
import { isByName } from '../is-by-name.ts';
import { someEdits } from '../mend/some-edits.ts';
import { quote } from '../quote.ts';

/** Tasks have ids. */
export const taskId = defineRule({
  ruleId: 'task-id',
  severity: 'warning',
  fixable: true,
  summary:
    'Each task has an id, made of its phase and a number: `T2.3`; or none has, and all are called by their names.',
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
      fixed:
        '## 5. Step-by-Step Implementation Tasks\n\n### Phase 2 — Core Implementation\n\n- [ ] T2.1 Add the route\n',
    },
    {
      title: 'dependencies that are all called by name',
      plan: '## 5. Step-by-Step Implementation Tasks\n\n### Phase 2 — Core Implementation\n\n- [ ] **Add the route**\n  - Dependencies: none\n- [ ] **Call the route**\n  - Dependencies: Add the route\n',
      expect: [],
    },
    {
      title: 'a name whose marks an id would not become a part of',
      plan: '## 5. Step-by-Step Implementation Tasks\n\n### Phase 2 — Core Implementation\n\n- [ ] **- **Add the route**\n',
      expect: ['5:1-5:28 Missing id of task `**- Add the route`, expected one such as `T2.1`'],
    },
  ],
  *check(document) {
    if (isByName(document)) return;
    const assigned = assignIds(document);
    const edits = idEdits(document, assigned);
    for (const task of document.tasks) {
      const { id, name, place } = task;
      const given = assigned.get(task) ?? '';
      if (id !== '' || name === '') continue;
      yield {
        message: `Missing id of task ${quote(name)}, expected one such as ${quote(given)}`,
        place,
        ...someEdits(edits.get(task) ?? []),
      };
    }
  },
});
