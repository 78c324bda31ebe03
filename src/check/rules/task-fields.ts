import { taskFields } from '../contract.ts';
import { defineRule } from '../define-rule.ts';
import { isEmptyMark } from '../is-empty-mark.ts';
import { nameRecord } from '../name-record.ts';

/** Tasks say what they are for, what they touch, what they wait for and whose they are. */
export const taskFieldsRule = defineRule({
  ruleId: 'task-fields',
  severity: 'error',
  summary: 'Each task has a name, a purpose, files or modules, dependencies and an owner agent.',
  rationale: 'Whoever picks up a task must be able to begin without asking.',
  examples: [
    {
      title: 'all of it',
      plan: '## 5. Step-by-Step Implementation Tasks\n\n### Phase 1 — Preparation\n\n- [ ] **T1.1 Add the table**\n  - Purpose: A place for state\n  - Files/modules: `db/1.sql`\n  - Dependencies: None\n  - Owner agent: coder\n',
      expect: [],
    },
    {
      title: 'all of it on one line',
      plan: '## 5. Step-by-Step Implementation Tasks\n\n### Phase 1 — Preparation\n\n- [ ] T1.1 Add the table. Purpose: state. Files: `db/1.sql`. Dependencies: none. Owner: coder\n',
      expect: [],
    },
    {
      title: 'an empty purpose, no owner',
      plan: '## 5. Step-by-Step Implementation Tasks\n\n### Phase 1 — Preparation\n\n- [ ] **T1.1 Add the table**\n  - Purpose:\n  - Files/modules: `db/1.sql`\n  - Dependencies: None\n',
      expect: ['5:1-5:29 Missing owner agent in task `T1.1`', '6:3-6:13 Missing content of purpose in task `T1.1`'],
    },
    {
      title: 'prose for fields',
      plan: '## 5. Step-by-Step Implementation Tasks\n\n### Phase 1 — Preparation\n\n- [ ] The coder adds a table to the database first.\n',
      expect: [
        '5:1-5:52 Missing purpose, files/modules, dependencies, owner agent in task `The coder adds a table to the database first`',
      ],
    },
  ],
  *check({ tasks }) {
    for (const task of tasks) {
      const { fields, place } = task;
      if (task.name === '' && task.id === '') {
        yield { message: 'Missing name of a task, and all that it should say', place };
        continue;
      }
      if (task.name === '') yield { message: `Missing name of task ${nameRecord(task)}`, place };
      const missing = taskFields.filter(({ id }) => !fields.has(id)).map(({ label }) => label);
      if (missing.length > 0) yield { message: `Missing ${missing.join(', ')} in task ${nameRecord(task)}`, place };
      for (const { id, label } of taskFields) {
        const field = fields.get(id);
        // A dash says "none", which only dependencies can be without a word of why.
        if (field && (field.text === '' || (id !== 'dependencies' && isEmptyMark(field.text)))) {
          yield { message: `Missing content of ${label} in task ${nameRecord(task)}`, place: field.place };
        }
      }
    }
  },
});
