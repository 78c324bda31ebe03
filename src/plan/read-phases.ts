import {
  contract,
  labelSays,
  linkTasks,
  type Part,
  type PlanDocument,
  splitSentences,
  type TaskPart,
} from '../check/index.ts';
import type { Phase, Slot, Statement, Task } from '../model/index.ts';
import { slug } from '../text/index.ts';
import { afterId } from './after-id.ts';
import type { Reading } from './create-reading.ts';
import { splitNames } from './split-names.ts';

/** The phases of section 5 with their tasks, and the keys of those that are ticked. */
export function readPhases(
  document: PlanDocument,
  reading: Reading,
): { readonly phases: readonly Phase[]; readonly done: ReadonlySet<string> } {
  const tasks = new Map<TaskPart, Task>();
  for (const { task, after } of linkTasks(document)) tasks.set(task, readTask(task, after, reading));
  const phases = document.phases.map(({ number, title, part }, at): Phase => {
    const own = document.tasks.filter((task) => task.phase === number && number !== undefined);
    const phase = {
      number: number ?? at + 1,
      name: title.replace(/^\D*\d+\s*[—–:.-]*\s*/u, ''),
      tasks: own.flatMap((task) => tasks.get(task) ?? []),
      notes: notesOf(part, document.tasks, reading),
    };
    reading.places.set(phase, part.place);
    return phase;
  });
  const loose = [...tasks].filter(([task]) => !phases.some((phase) => phase.number === task.phase));
  const rest: Phase = { number: phases.length + 1, name: '', tasks: loose.map(([, task]) => task), notes: [] };
  const done = new Set(document.tasks.flatMap((task) => (task.done ? keyOf(task) : [])));
  return { phases: loose.length > 0 ? [...phases, rest] : phases, done };
}

function keyOf({ id, name }: TaskPart): string {
  return id === '' ? slug(name) : id;
}

function readTask(task: TaskPart, after: readonly TaskPart[], reading: Reading): Task {
  const { part, place } = task;
  const labelled = part.label !== '' && part.form !== 'row';
  const start = labelled ? Math.max(afterId(part), part.words.indexOf(part.label)) : 0;
  const read: Task = {
    key: keyOf(task),
    id: task.id,
    phase: task.phase ?? 0,
    name: labelled ? reading.said(part, start, start + part.label.length) : reading.statement(task.name, place),
    purpose: statementOf(task, 'purpose', reading),
    files: filesOf(task, reading),
    after: after.map(keyOf),
    owner: task.fields.get('owner')?.text ?? '',
  };
  reading.places.set(read, place);
  return read;
}

function fieldPart({ part }: TaskPart, id: string): Part | undefined {
  return part.parts.find(({ label }) =>
    contract.taskFields.some((field) => field.id === id && labelSays(label, field)),
  );
}

function statementOf(task: TaskPart, id: string, reading: Reading): Statement {
  const part = fieldPart(task, id);
  if (part && part.parts.length === 0) return reading.said(part, part.words.length - part.text.length);
  const field = task.fields.get(id);
  return reading.statement(field?.text ?? '', field?.place ?? task.place);
}

function filesOf(task: TaskPart, reading: Reading): Slot {
  const part = fieldPart(task, 'files');
  if (part && part.parts.length === 0) return reading.slot(part, part.words.length - part.text.length, splitNames);
  const field = task.fields.get('files');
  if (!field || field.text === '') return { state: 'unknown', question: '' };
  return { state: 'stated', statements: field.text.split('; ').map((text) => reading.statement(text, field.place)) };
}

// What stands under a label of its own, and is no task, says why there are none of a kind.
function notesOf(phase: Part, tasks: readonly TaskPart[], reading: Reading): readonly Statement[] {
  const isTask = (part: Part): boolean => tasks.some((task) => task.part === part);
  return phase.parts
    .filter((part) => (part.form === 'label' || part.form === 'heading') && !isTask(part))
    .flatMap((part) => {
      const nested = part.parts.filter((one) => !isTask(one) && one.words !== '');
      const own = part.text === '' ? '' : reading.said(part, part.words.length - part.text.length).text;
      return [
        ...splitSentences(own).map((text) => reading.statement(text, part.place)),
        ...nested.map((one) => reading.said(one)),
      ];
    });
}
