import { answersIn } from '../answers-in.ts';
import { phases, rolloutItems } from '../contract.ts';
import { defineRule } from '../define-rule.ts';
import { nameRecord } from '../name-record.ts';
import type { Part, PlanDocument, TaskPart } from '../read/types.ts';
import { wholeOf } from '../read/whole-of.ts';
import { linkTasks } from '../task-graph.ts';
import { taskKey } from '../task-key.ts';
import { taskMention } from '../task-mention.ts';
import { allMatches } from '../../text/index.ts';

const order = rolloutItems.filter(({ id }) => id === 'migrationOrder');
const reference = new RegExp(`(?<![\\p{L}\\p{N}_./-])${taskMention}(?![\\p{L}\\p{N}_-])`, 'giu');

/** What is deployed first does not wait for what is deployed later. */
export const migrationOrder = defineRule({
  ruleId: 'migration-order',
  severity: 'warning',
  summary: 'The tasks that the migration order of section 8 names stand in the order of their dependencies.',
  rationale: 'Two orders in one plan: whoever deploys follows the one, whoever builds the other.',
  examples: [
    {
      title: 'one order',
      plan: '## 5. Step-by-Step Implementation Tasks\n\n- [ ] **T1.1 Add the column**\n- [ ] **T2.1 Write it**\n  - Dependencies: T1.1\n\n## 8. Deployment & Rollout Strategy\n\n### Migration order\n\n1. Run T1.1\n2. Deploy T2.1\n',
      expect: [],
    },
    {
      title: 'any order within a step',
      plan: '## 5. Step-by-Step Implementation Tasks\n\n- [ ] **T1.1 Count the rows**\n- [ ] **T2.1 Fill the rows**\n  - Dependencies: T1.1\n\n## 8. Deployment & Rollout Strategy\n\n### Migration order\n\n1. Run T2.1 once T1.1 is approved\n',
      expect: [],
    },
    {
      title: 'built before the deploy, switched on behind it',
      plan: '## 5. Step-by-Step Implementation Tasks\n\n### Phase 2 — Core Implementation\n\n- [ ] **T2.1 Remove the old route**\n\n### Phase 5 — Deployment & Rollout\n\n- [ ] **T5.1 Deploy**\n  - Dependencies: T2.1\n\n## 8. Deployment & Rollout Strategy\n\n### Migration order\n\n1. Deploy (T5.1)\n2. Remove the old route a release later (T2.1)\n',
      expect: [],
    },
    {
      title: 'in a line with arrows',
      plan: '## 5. Step-by-Step Implementation Tasks\n\n- [ ] **T1.1 Add the column**\n- [ ] **T2.1 Write it**\n  - Dependencies: T1.1\n\n## 8. Deployment & Rollout Strategy\n\n- **Migration order:** T2.1 → T1.1\n',
      expect: ['9:1-9:35 Unexpected task `T2.1` before `T1.1`, on which it depends'],
    },
    {
      title: 'the other way round, over a task between',
      plan: '## 5. Step-by-Step Implementation Tasks\n\n- [ ] **T1.1 Add the column**\n- [ ] **T2.1 Write it**\n  - Dependencies: T1.1\n- [ ] **T2.2 Read it**\n  - Dependencies: T2.1\n\n## 8. Deployment & Rollout Strategy\n\n### Migration order\n\n1. Deploy T2.2\n2. Run T1.1\n',
      expect: ['13:1-13:15 Unexpected task `T2.2` before `T1.1`, on which it depends'],
    },
  ],
  *check(document) {
    const parts = answersIn(document, 8, order);
    if (parts.length === 0) return;
    const needs = needsOf(document);
    for (const part of parts) {
      const steps = stepsOf(part).map(({ text, place }) => ({ place, tasks: tasksIn(document, text) }));
      for (const [at, { place, tasks }] of steps.entries()) {
        const later = steps.slice(at + 1).flatMap((step) => step.tasks);
        for (const task of tasks) {
          const late = later.find((one) => needs(task).has(one) && !tasks.includes(one) && !isBuilt(one, task));
          if (late)
            yield {
              message: `Unexpected task ${nameRecord(task)} before ${nameRecord(late)}, on which it depends`,
              place,
            };
        }
      }
    }
  },
});

// What is built in an earlier phase may be switched on in any step of the last.
function isBuilt(late: TaskPart, task: TaskPart): boolean {
  return task.phase === phases.length && late.phase !== task.phase;
}

// Within a step, words such as "once" and "after" may say any order.
function stepsOf(part: Part) {
  if (part.parts.length > 0) return part.parts.map((one) => ({ text: wholeOf(one), place: one.place }));
  return part.words.split(/→|->|;/u).map((text) => ({ text, place: part.place }));
}

// Each task once, where it is named first.
function tasksIn({ tasks }: PlanDocument, text: string): readonly TaskPart[] {
  const keys = new Set(allMatches(text, reference).map(([id]) => taskKey(id)));
  return [...keys].flatMap((key) => tasks.find(({ id }) => id !== '' && taskKey(id) === key) ?? []);
}

function needsOf(document: PlanDocument): (task: TaskPart) => ReadonlySet<TaskPart> {
  const after = new Map(linkTasks(document).map((linked) => [linked.task, linked.after]));
  return (task) => {
    // A set that grows while it is walked; tasks that wait for each other are another rule's.
    const needs = new Set(after.get(task));
    for (const one of needs) for (const next of after.get(one) ?? []) needs.add(next);
    needs.delete(task);
    return needs;
  };
}
