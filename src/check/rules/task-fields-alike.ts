import { taskFields } from '../contract.ts';
import { defineRule } from '../define-rule.ts';
import { isEmptyMark } from '../is-empty-mark.ts';
import { labelSays } from '../label-says.ts';
import { nameRecord } from '../name-record.ts';
import { contentOf } from '../read/content-of.ts';
import type { Part, TaskPart } from '../read/types.ts';
import { wordsOf } from '../words-of.ts';

// So many of ten tasks must say it, for the others to have forgotten it; of fewer than five it takes all.
const most = 0.8;

/** What tasks say of themselves beside the fields, they all say. */
export const taskFieldsAlike = defineRule({
  ruleId: 'task-fields-alike',
  severity: 'warning',
  summary: 'What nearly all tasks say of themselves, such as an estimate, each of them says.',
  rationale: 'A sum of estimates that leaves out one task is wrong, and nobody can tell by how much.',
  examples: [
    { title: 'all of them', plan: planOf(['a', 'b', 'c', 'd', 'e']), expect: [] },
    { title: 'a note here and there', plan: planOf(['a', 'b', '', '', '']), expect: [] },
    {
      title: 'all but one',
      plan: planOf(['a', 'b', 'c', 'd', '']),
      expect: ['13:1-13:19 Missing `Estimate` of task `T1.5`, which the other tasks say'],
    },
  ],
  *check({ tasks }) {
    const said = tasks.map((task) => extrasOf(task));
    const labels = new Map(said.flatMap((extras) => [...extras]));
    for (const [key, label] of labels) {
      const having = said.filter((extras) => extras.has(key)).length;
      if (having < tasks.length * most) continue;
      for (const task of tasks.filter((_, at) => !said[at]?.has(key)))
        yield {
          message: `Missing \`${label}\` of task ${nameRecord(task)}, which the other tasks say`,
          place: task.place,
        };
    }
  },
});

/** The labels under which a task says something that is none of the four fields. */
function extrasOf({ part }: TaskPart): ReadonlyMap<string, string> {
  const isExtra = (one: Part): boolean =>
    one.label !== '' &&
    one.form !== 'heading' &&
    contentOf(one) !== '' &&
    !isEmptyMark(contentOf(one)) &&
    !taskFields.some((field) => labelSays(one.label, field));
  return new Map(part.parts.filter(isExtra).map(({ label }) => [wordsOf(label).join(' '), label]));
}

function planOf(estimates: readonly string[]): string {
  const tasks = estimates.map(
    (text, at) => `- [ ] **T1.${at + 1} Add**\n${text === '' ? '' : `  - Estimate: ${text}\n`}`,
  );
  return `## 5. Step-by-Step Implementation Tasks\n\n### Phase 1 — Preparation\n\n${tasks.join('')}`;
}
