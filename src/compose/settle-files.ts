import type { Statement } from '../model/index.ts';
import { fitFiles } from './fit-files.ts';
import { nameSearch } from './name-search.ts';
import { textOf } from './text-of.ts';
import type { DraftTask, Nested, Scene } from './types.ts';

/** With more components than this, a task about the whole plan does not say which of them it touches. */
const componentsAtMost = 2;
/** The same for files; where there are some, they say more than a component does. */
const filesAtMost = 3;

/** Pages, pictures and settings of one machine: no piece of work is meant to be done there unless it says so. */
const noCode = /\.(?:mdx?|rst|adoc|txt|pdf|png|jpe?g|svg|drawio)$|(?:^|\/)\.env[\w.-]*$/iu;

/**
 * Gives every task its files or modules: those its rule names; else the stated files that fit the name of what it is
 * about; else its rule's `module`; else that name. A task from an item of text gets the files and components that the text
 * names. What is left gets the files that change, else the components, where they are so few that it must be they. Never a
 * path that nobody stated.
 */
export function settleFiles(tasks: readonly DraftTask[], scene: Scene): readonly DraftTask[] {
  const fit = fitFiles(scene);
  const paths = namesAt(scene, 'work.files', 'path', () => true);
  const components = namesAt(scene, 'architecture.components', 'name', (record) => record['external'] !== true);
  const changing = namesAt(scene, 'work.files', 'path', ({ change }) => change !== 'existing' && change !== 'removed');
  // A file that one task names is that task's, and says nothing of the others.
  const namedByOne = claimed(tasks, paths);
  const unnamed = changing.filter((path) => !namedByOne.has(path) && !noCode.test(path));
  const mayBeAny = changing.length <= filesAtMost && unnamed.length > 0;
  const left = mayBeAny ? unnamed : components;
  const few = left.length <= (mayBeAny ? filesAtMost : componentsAtMost);
  const namedIn = nameSearch([...paths, ...components], (name) => name);
  return tasks.map((task) => {
    if (task.files && task.files.length > 0) return task;
    const state = (names: readonly string[]): DraftTask => ({
      ...task,
      files: names.map((name) => ({ text: `\`${name.replaceAll('`', "'")}\``, origins: task.name.origins })),
    });
    const fitting: readonly Statement[] = task.about === undefined ? [] : fit(task.about);
    if (fitting.length > 0) return { ...task, files: fitting };
    if (task.module) return { ...task, files: [task.module] };
    if (task.about !== undefined) return state([task.about]);
    const named = task.item === undefined ? [] : namedIn(task.item).map(({ thing }) => thing);
    if (named.length > 0) return state(named);
    return few ? state(left) : task;
  });
}

/** The paths that tasks name, each of them one that has others beside it that name none. */
function claimed(tasks: readonly DraftTask[], paths: readonly string[]): ReadonlySet<string> {
  const search = nameSearch(paths, (name) => name);
  const items = tasks.flatMap(({ item }) => (item === undefined ? [] : [item]));
  return new Set(items.flatMap((item) => search(item).map(({ thing }) => thing)));
}

function namesAt(scene: Scene, path: string, field: string, keep: (record: Nested) => boolean): readonly string[] {
  const records = scene.subjects(path).map(({ record }) => record);
  return records.filter(keep).map((record) => textOf(record, field));
}
