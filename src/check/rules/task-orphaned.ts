import { changesOf } from '../changes-of.ts';
import { defineRule } from '../define-rule.ts';
import { isToldOf } from '../is-told-of.ts';
import { nameRecord } from '../name-record.ts';
import { wholeOf } from '../read/whole-of.ts';
import type { PlanDocument, TaskPart } from '../read/types.ts';
import { linkTasks } from '../task-graph.ts';
import { taskKey } from '../task-key.ts';
import { taskMention } from '../task-mention.ts';
import { wordsOf } from '../words-of.ts';
import { allMatches } from '../../text/index.ts';

/** Phases whose tasks carry the change out; those of the others serve the whole. */
const building = new Set([2, 3]);
/** Sections that say what the change is. */
const saying = new Set([1, 2, 3, 4]);
/** Shorter words than this say nothing of what a task is about. */
const shortest = 4;
const reference = new RegExp(`(?<![\\p{L}\\p{N}_./-])${taskMention}(?![\\p{L}\\p{N}_-])`, 'giu');

/** No task does what nobody decided. */
export const taskOrphaned = defineRule({
  ruleId: 'task-orphaned',
  severity: 'info',
  summary:
    'Each task of phases 2 and 3 belongs to something: to what sections 1 to 4 name, to a task that waits for it, or to a line that names it.',
  rationale: 'Work that nothing in the plan asks for is either a decision that is missing from it, or no part of it.',
  examples: [
    {
      title: 'about what section 3 names',
      plan: '## 3. API / Contract Changes\n\n- **C1 `POST /orders`**\n  - Endpoint: new\n\n## 5. Step-by-Step Implementation Tasks\n\n### Phase 2 — Core Implementation\n\n- [ ] **T2.1 Add `POST /orders`**\n',
      expect: [],
    },
    {
      title: 'waited for by another one',
      plan: '## 1. Final Decision Summary\n\nOrders are streamed.\n\n## 5. Step-by-Step Implementation Tasks\n\n### Phase 2 — Core Implementation\n\n- [ ] **T2.1 Upgrade the library**\n- [ ] **T2.2 Stream the orders**\n  - Dependencies: T2.1\n',
      expect: [],
    },
    {
      title: 'named in another section',
      plan: '## 1. Final Decision Summary\n\nOrders are streamed.\n\n## 5. Step-by-Step Implementation Tasks\n\n### Phase 2 — Core Implementation\n\n- [ ] **T2.1 Upgrade the library**\n\n## 9. Risks & Mitigations\n\n- A leak → the service stops → T2.1\n',
      expect: [],
    },
    {
      title: 'asked for by nothing',
      plan: '## 1. Final Decision Summary\n\nOrders are streamed.\n\n## 5. Step-by-Step Implementation Tasks\n\n### Phase 2 — Core Implementation\n\n- [ ] **T2.1 Redesign the login page**\n',
      expect: ['9:1-9:39 Unexpected task `T2.1`, nothing else in the plan asks for it'],
    },
  ],
  *check(document) {
    const told = document.sections.filter(({ number }) => number !== undefined && saying.has(number));
    const text = told.flatMap(({ parts }) => parts.map(wholeOf)).join('\n');
    if (text === '') return;
    const words = new Set(wordsOf(text));
    const changes = changesOf(document);
    const awaited = new Set(linkTasks(document).flatMap(({ after }) => after));
    const named = namedOutside(document);
    for (const task of document.tasks) {
      if (!building.has(task.phase ?? 0) || awaited.has(task) || named.has(taskKey(task.id))) continue;
      // A task without a name is another rule's.
      const about = aboutOf(task);
      if (about.length === 0 || about.some((word) => words.has(word))) continue;
      if (changes.some((change) => isToldOf(change, wholeOf(task.part)))) continue;
      yield { message: `Unexpected task ${nameRecord(task)}, nothing else in the plan asks for it`, place: task.place };
    }
  },
});

/** The ids of tasks that sections other than the tasks' own name. */
function namedOutside({ sections }: PlanDocument): ReadonlySet<string> {
  const text = sections.filter(({ number }) => number !== 5).flatMap(({ parts }) => parts.map(wholeOf));
  return new Set(allMatches(text.join('\n'), reference).map(([id]) => taskKey(id)));
}

/** What a task is about: the words of its name behind the verb, and those of its files. */
function aboutOf({ name, fields }: TaskPart): readonly string[] {
  const [, ...object] = wordsOf(name);
  const words = [...object, ...wordsOf(fields.get('files')?.text ?? '')];
  return words.filter((word) => word.length >= shortest || /\P{ASCII}/u.test(word));
}
