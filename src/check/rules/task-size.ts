import { phaseWork } from '../contract.ts';
import { defineRule } from '../define-rule.ts';
import { labelSays } from '../label-says.ts';
import { nameRecord } from '../name-record.ts';
import { phraseExpression } from '../phrase-expression.ts';
import { quote } from '../quote.ts';
import type { Field, TaskPart } from '../read/types.ts';
import { splitSentences } from '../split-sentences.ts';
import { stateOf } from '../state-of.ts';
import { conjunctions, determiners, manyFiles, taskVerbs, taskVerbsOrNouns } from '../words.ts';
import { allMatches } from '../../text/index.ts';

const mostFiles = 5;
const mostSentences = 1;
// "Set up monitoring and alerting" is one thing, "Add the table and build the route" are two: a verb follows.
const oneOf = (phrases: readonly string[]): string => phraseExpression(phrases).source;
const conjunction = new RegExp(
  `(${oneOf(conjunctions)}) (?:(?:${oneOf(taskVerbs)})(?= )|(?:${oneOf(taskVerbsOrNouns)}) (?:\`|${oneOf(determiners)}))`,
  'u',
);
const joining = phraseExpression(conjunctions);
const excused = phraseExpression(manyFiles);

/** Tasks are the size of a pull request. */
export const taskSize = defineRule({
  ruleId: 'task-size',
  severity: 'warning',
  summary: 'A task does one thing: no second verb in its name, one sentence of purpose, at most five files.',
  rationale:
    'Small changes are reviewed sooner, better, and can be taken back. A renaming or removal may touch more files.',
  examples: [
    {
      title: 'one thing',
      plan: '## 5. Step-by-Step Implementation Tasks\n\n### Phase 1 — Preparation\n\n- [ ] **T1.1 Add the table `orders`**\n  - Purpose: A place for orders.\n  - Files/modules: `a.sql`, `b.sql`\n',
      expect: [],
    },
    {
      title: 'one thing of two parts',
      plan: '## 5. Step-by-Step Implementation Tasks\n\n### Phase 4 — Testing\n\n- [ ] **T4.1 Set up monitoring and alerting**\n- [ ] **T4.2 Review contract and query plan**\n- [ ] **T4.3 Cover empty pages and test data**\n',
      expect: [],
    },
    {
      title: 'two things',
      plan: '## 5. Step-by-Step Implementation Tasks\n\n### Phase 1 — Preparation\n\n- [ ] **T1.1 Add the table and build the route**\n',
      expect: ['5:1-5:49 Unexpected `and` in the name of task `T1.1`, expected one thing'],
    },
    {
      title: 'one thing done to two names',
      plan: '## 5. Step-by-Step Implementation Tasks\n\n### Phase 1 — Preparation\n\n- [ ] **T1.1 Add the columns `state` and `key`**\n',
      expect: [],
    },
    {
      title: 'three kinds of tests',
      plan: '## 5. Step-by-Step Implementation Tasks\n\n### Phase 4 — Testing\n\n- [ ] **T4.1 Unit tests, integration tests and edge cases**\n',
      expect: ['5:1-5:60 Unexpected `and` in the name of task `T4.1`, expected one thing'],
    },
    {
      title: 'many files',
      plan: '## 5. Step-by-Step Implementation Tasks\n\n### Phase 1 — Preparation\n\n- [ ] **T1.1 Add the table**\n  - Files/modules: `a`, `b`, `c`, `d`, `e`, `f`\n',
      expect: ['6:3-6:48 Unexpected 6 files in task `T1.1`, expected at most 5'],
    },
    {
      title: 'a long purpose',
      plan: '## 5. Step-by-Step Implementation Tasks\n\n### Phase 1 — Preparation\n\n- [ ] **T1.1 Add the table**\n  - Purpose: A place for orders. It also holds returns.\n',
      expect: ['6:3-6:56 Unexpected purpose of 2 sentences in task `T1.1`, expected one'],
    },
  ],
  *check({ source, tasks }, { limits = {} }) {
    const { taskFiles = mostFiles, purposeSentences = mostSentences } = limits;
    for (const task of tasks) {
      const [, word] = conjunction.exec(unnamed(task, source)) ?? severalKinds(task) ?? [];
      if (word !== undefined)
        yield {
          message: `Unexpected ${quote(word)} in the name of task ${nameRecord(task)}, expected one thing`,
          place: task.place,
        };
      const files = fileCount(task.fields.get('files'));
      if (files > taskFiles && task.name.search(excused) < 0) {
        yield {
          message: `Unexpected ${files} files in task ${nameRecord(task)}, expected at most ${taskFiles}`,
          place: placeOfField(task, 'files'),
        };
      }
      const sentences = splitSentences(task.fields.get('purpose')?.text ?? '').length;
      if (sentences > purposeSentences)
        yield {
          message: `Unexpected purpose of ${sentences} sentences in task ${nameRecord(task)}, expected ${purposeSentences === 1 ? 'one' : `at most ${purposeSentences}`}`,
          place: placeOfField(task, 'purpose'),
        };
    }
  },
});

// "Unit tests, integration tests and edge cases": three of the tasks that the specification names for a phase.
function severalKinds({ name, phase }: TaskPart): readonly string[] | undefined {
  const kinds = (phaseWork.get(phase ?? 0) ?? []).filter((work) => labelSays(name, work));
  const [word] = kinds.length >= 3 ? (name.match(joining) ?? []) : [];
  return word === undefined ? undefined : [word, word];
}

// What stands in quotes is the name of something, and one thing may be done to two names: "Add `a` and `b`".
function unnamed({ name, part: { place } }: TaskPart, source: string): string {
  const coded = allMatches(source.slice(place.start.offset, place.end.offset), /`([^`\n]+)`/gu)
    .flatMap(([, code]) => code ?? [])
    .toSorted((a, b) => b.length - a.length);
  return coded
    .reduce((masked, code) => masked.replaceAll(code, '`'), name.replace(/"[^"]*"/gu, ''))
    .replace(/`(?:, ?`)*,? \p{L}+ `/gu, '`');
}

function fileCount(field: Field | undefined): number {
  if (!field || stateOf(field.text).state !== 'stated') return 0;
  return field.text.split(/[,;] | and /u).filter(Boolean).length;
}

function placeOfField(task: TaskPart, id: string): TaskPart['place'] {
  return task.fields.get(id)?.place ?? task.place;
}
