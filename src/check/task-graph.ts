import type { PlanDocument, TaskPart } from './read/types.ts';
import { taskKey } from './task-key.ts';
import { taskMention } from './task-mention.ts';
import { allMatches } from '../text/index.ts';

/** A task with what its dependencies name. */
export interface LinkedTask {
  readonly task: TaskPart;
  /** Ids as written that are no task's. */
  readonly unknown: readonly string[];
  readonly after: readonly TaskPart[];
}

const marked = new RegExp(
  `(?<![\\p{L}\\p{N}_./-])${taskMention}(?:[a-z](?![\\p{L}\\p{N}_]))?(?![\\p{L}\\p{N}_])`,
  'giu',
);
// Without a letter, only where nothing else stands between commas: "1.1, 1.2".
const bare = /(?<=^|[,;&] ?|\band )\d+(?:\.\d+)+(?= ?(?:$|[,;&(]|and\b))/gu;
// "1, 2", "Tasks 1, 2 and 3"
const several = /^(?:tasks )?\d+(?: ?(?:[,;&]|,? ?\band\b) ?\d+)*$/iu;

/** Links each task to those it depends on, by id or else by name. */
export function linkTasks({ source, tasks }: PlanDocument): readonly LinkedTask[] {
  const byKey = tasks.some(({ id }) => id !== '') ? tasksById(tasks) : tasksByNumber(source, tasks);
  const byName = tasksByName(tasks);
  return tasks.map((task) => {
    const text = task.fields.get('dependencies')?.text ?? '';
    const ids = dependencyIds(text);
    const known = ids.flatMap((id) => byKey.get(taskKey(id)) ?? []);
    const named = ids.length > 0 ? [] : namedIn(text, byName).filter((one) => one !== task);
    return { task, unknown: ids.filter((id) => !byKey.has(taskKey(id))), after: [...known, ...named] };
  });
}

// Of two tasks with one id, the first has it.
function tasksById(tasks: readonly TaskPart[]): ReadonlyMap<string, TaskPart> {
  const known = tasks.filter(({ id }) => id !== '');
  return new Map(known.map((task) => [taskKey(task.id), task] as const).toReversed());
}

// Without ids, a numbered list numbers them; one that begins again in each phase tells nothing apart.
function tasksByNumber(source: string, tasks: readonly TaskPart[]): ReadonlyMap<string, TaskPart> {
  const numbered = tasks.flatMap((task) => {
    const number = /^\d+/u.exec(source.slice(task.place.start.offset, task.place.start.offset + 9))?.[0];
    return number === undefined || !task.part.ordered ? [] : [[number, task] as const];
  });
  const byNumber = new Map(numbered);
  return byNumber.size === numbered.length ? byNumber : new Map();
}

function tasksByName(tasks: readonly TaskPart[]): ReadonlyMap<string, readonly TaskPart[]> {
  const byName = new Map<string, TaskPart[]>();
  for (const task of tasks.filter(({ name }) => name.length > 3)) {
    const key = task.name.toLowerCase();
    const same = byName.get(key);
    if (same) same.push(task);
    else byName.set(key, [task]);
  }
  return byName;
}

function dependencyIds(text: string): readonly string[] {
  const numbers = several.test(text) ? allMatches(text, /\d+/gu) : [];
  return [...allMatches(text, marked), ...allMatches(text, bare), ...numbers].map(([id]) => id);
}

// In the order of the plan, not of what is written. A name may hold commas: "Resolve `w,` and `,h`".
function namedIn(text: string, byName: ReadonlyMap<string, readonly TaskPart[]>): readonly TaskPart[] {
  const names = new Set(piecesOf(text));
  const found = [...names].flatMap((name) => byName.get(name) ?? []);
  return found.toSorted((a, b) => a.place.start.offset - b.place.start.offset);
}

const most = 12;

/** The pieces of a list, and every run of pieces that stand side by side. */
function piecesOf(text: string): readonly string[] {
  const pieces = text.toLowerCase().split(/(?<=[,;])/u);
  if (pieces.length > most) return pieces.map(bareName);
  return pieces.flatMap((_, from) =>
    pieces.slice(from).map((__, to) => bareName(pieces.slice(from, from + to + 1).join(''))),
  );
}

function bareName(text: string): string {
  return text.replace(/^[ "“”«»„*]+|[ ,;."“”«»*]+$/gu, '');
}
