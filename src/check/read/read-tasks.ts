import { taskColumns, taskFields } from '../contract.ts';
import { labelSays } from '../label-says.ts';
import { stateOf } from '../state-of.ts';
import { taskMention } from '../task-mention.ts';
import { beforeFields } from './before-fields.ts';
import { phaseNumber } from './phase-number.ts';
import { readFields } from './read-fields.ts';
import type { Field, Part, PhasePart, TaskPart } from './types.ts';

const taskId = new RegExp(`^(?:${taskMention}|\\d+(?:\\.\\d+)*)[a-z]?$`, 'iu');
const bareId = /^\[?(\d+\.\d+(?:\.\d+)?)\]?[ :—–.-]/u;

/** Every task of section 5, in the order of the source: ticked, plain and numbered items, rows, headings and labels with fields. */
export function readTasks(parts: readonly Part[], phases: readonly PhasePart[]): readonly TaskPart[] {
  return parts.flatMap((part) => {
    const phase = phases.find((one) => one.part === part);
    if (phase) return part.parts.flatMap((nested) => tasksIn(nested, phase.number, true));
    return tasksIn(part, undefined, phases.length === 0);
  });
}

// `plainly`: whether an item without a box, id or field is a task too. Under a label of its own ("Not in this phase") it is not.
function tasksIn(part: Part, phase: number | undefined, plainly: boolean): readonly TaskPart[] {
  const fields = readFields(part, taskFields);
  if (isTask(part, fields, plainly)) return [task(part, fields, phase)];
  return part.parts.flatMap((nested) => tasksIn(nested, phase, plainly && part.form === 'item'));
}

function isTask(part: Part, fields: ReadonlyMap<string, Field>, plainly: boolean): boolean {
  const holdsTasks = part.parts.some((nested) => nested.checked !== undefined || isTaskId(idOf(nested)));
  switch (part.form) {
    case 'item':
      if (holdsTasks) return fields.size >= 2;
      if (part.checked !== undefined || isTaskId(idOf(part)) || fields.size >= 2) return true;
      return (
        plainly && stateOf(part.words).state === 'stated' && !taskFields.some((field) => labelSays(part.label, field))
      );
    case 'row':
      return part.parts.some(({ label }) => isColumn(label, 'name')) || fields.size >= 2;
    case 'heading':
    case 'label':
      if (part.checked !== undefined) return true;
      return holdsTasks ? isChecklist(part) : isTaskId(idOf(part)) || fields.size >= 2;
    default:
      return false;
  }
}

// A heading with fields of its own is the task, and boxes without any under it are its steps.
function isChecklist(part: Part): boolean {
  const boxes = part.parts.filter(({ checked }) => checked !== undefined);
  if (boxes.some((box) => isTaskId(idOf(box)) || readFields(box, taskFields).size > 0)) return false;
  const own = taskFields.filter((field) => part.parts.some(({ label }) => labelSays(label, field)));
  return own.length >= 2 || (own.length > 0 && isTaskId(idOf(part)));
}

// Of tasks, a number of an outline may be the id: "2.1 Add the route".
function idOf({ id, words, form }: Part): string {
  return id === '' && form !== 'row' ? (bareId.exec(words)?.[1] ?? '') : id;
}

function isTaskId(id: string): boolean {
  return id !== '' && taskId.test(id);
}

function task(part: Part, fields: ReadonlyMap<string, Field>, phase: number | undefined): TaskPart {
  const cell = part.form === 'row' ? part.parts.find(({ label }) => isColumn(label, 'phase')) : undefined;
  return {
    id: idOf(part),
    name: nameOf(part),
    phase: phase ?? (cell ? phaseNumber(cell.text) : undefined),
    form: formOf(part),
    done: boxesOf(part).every(Boolean) && boxesOf(part).length > 0,
    fields,
    place: part.place,
    part,
  };
}

function nameOf(part: Part): string {
  if (part.form === 'row') {
    const cell = part.parts.find(({ label, text }) => isColumn(label, 'name') && text !== part.id);
    return cell?.text ?? part.label;
  }
  // "Review the description" is a name, though a description is a purpose; "Purpose: …" is none.
  const isField = part.text !== '' && part.id === '' && taskFields.some((field) => labelSays(part.label, field));
  const words = part.label === '' || isField ? part.text : part.label;
  return beforeFields(words, taskFields);
}

// Its own box, else those right under it.
function boxesOf({ form, checked, parts }: Part): readonly boolean[] {
  if (checked !== undefined || form === 'item' || form === 'row') return checked === undefined ? [] : [checked];
  return parts.flatMap((nested) => nested.checked ?? []);
}

function formOf(part: Part): TaskPart['form'] {
  const { form, ordered } = part;
  if (boxesOf(part).length > 0) return 'checkbox';
  if (form === 'row' || form === 'heading' || form === 'label') return form;
  return ordered ? 'numbered' : 'bullet';
}

function isColumn(label: string, id: string): boolean {
  return taskColumns.some((column) => column.id === id && labelSays(label, column));
}
