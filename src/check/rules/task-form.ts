import { defineRule } from '../define-rule.ts';
import { boxEdit } from '../mend/box-edit.ts';
import { someEdits } from '../mend/some-edits.ts';
import { nameRecord } from '../name-record.ts';
import type { TaskPart } from '../read/types.ts';

const forms: Record<Exclude<TaskPart['form'], 'checkbox'>, string> = {
  bullet: 'plain list item',
  numbered: 'numbered list item',
  row: 'table row',
  heading: 'heading',
  label: 'paragraph',
};

/** Tasks have boxes to tick. */
export const taskForm = defineRule({
  ruleId: 'task-form',
  severity: 'error',
  fixable: true,
  summary: 'Each task is a list item with a box: `- [ ] **T1.1 Name**`.',
  rationale: 'A task without a box cannot be ticked, counted or exported.',
  examples: [
    {
      title: 'a box',
      plan: '## 5. Step-by-Step Implementation Tasks\n\n### Phase 1 — Preparation\n\n- [ ] **T1.1 Add the table**\n',
      expect: [],
    },
    {
      title: 'a numbered item and a plain one',
      plan: '## 5. Step-by-Step Implementation Tasks\n\n### Phase 1 — Preparation\n\n1. Add the table\n\n### Phase 2 — Core Implementation\n\n- Build the route\n',
      expect: [
        '5:1-5:17 Unexpected numbered list item for task `Add the table`, expected a list item with a box',
        '9:1-9:18 Unexpected plain list item for task `Build the route`, expected a list item with a box',
      ],
      fixed:
        '## 5. Step-by-Step Implementation Tasks\n\n### Phase 1 — Preparation\n\n1. [ ] Add the table\n\n### Phase 2 — Core Implementation\n\n- [ ] Build the route\n',
    },
    {
      title: 'boxes of another kind',
      plan: '## 5. Step-by-Step Implementation Tasks\n\n### Phase 1 — Preparation\n\n- [] Add the table\n- ☑ Build the route\n',
      expect: [
        '5:1-5:19 Unexpected plain list item for task `[] Add the table`, expected a list item with a box',
        '6:1-6:20 Unexpected plain list item for task `☑ Build the route`, expected a list item with a box',
      ],
      fixed:
        '## 5. Step-by-Step Implementation Tasks\n\n### Phase 1 — Preparation\n\n- [ ] Add the table\n- [x] Build the route\n',
    },
    {
      title: 'a heading for a task',
      plan: '## 5. Step-by-Step Implementation Tasks\n\n### Phase 1 — Preparation\n\n#### T1.1 Add the table\n\n- Purpose: A place for state\n',
      expect: ['5:1-5:24 Unexpected heading for task `T1.1`, expected a list item with a box'],
    },
    {
      title: 'a table of tasks, told once',
      plan: '## 5. Step-by-Step Implementation Tasks\n\n### Phase 1 — Preparation\n\n| Task | Owner |\n|---|---|\n| Add the table | coder |\n| Add the index | coder |\n',
      expect: ['7:1-7:26 Unexpected table row for task `Add the table`, expected a list item with a box'],
    },
  ],
  *check({ source, tasks }) {
    let lastRow = 0;
    for (const task of tasks) {
      const { form, place } = task;
      const line = place.start.line;
      const follows = form === 'row' && line === lastRow + 1;
      if (form === 'row') lastRow = line;
      if (form === 'checkbox' || follows) continue;
      yield {
        message: `Unexpected ${forms[form]} for task ${nameRecord(task)}, expected a list item with a box`,
        place,
        ...someEdits(boxEdit(source, task)),
      };
    }
  },
});
