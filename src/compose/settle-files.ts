import { fitFiles } from './fit-files.ts';
import { textOf } from './text-of.ts';
import type { DraftTask, Nested, Scene } from './types.ts';

/** How many components a task names when it is about the plan as a whole. */
const componentsAtMost = 5;

/**
 * Gives every task its files or modules: those its rule names; else the stated files that fit the name of what it is
 * about; else its rule's `module`; else that name; else the components that change. Never a path that nobody stated.
 */
export function settleFiles(tasks: readonly DraftTask[], scene: Scene): readonly DraftTask[] {
  const fit = fitFiles(scene);
  const components = componentsOf(scene);
  return tasks.map((task) => {
    if (task.files && task.files.length > 0) return task;
    const fitting = task.about === undefined ? [] : fit(task.about);
    if (fitting.length > 0) return { ...task, files: fitting };
    const { origins } = task.name;
    if (task.module) return { ...task, files: [task.module] };
    if (task.about !== undefined) return { ...task, files: [{ text: codeOf(task.about), origins }] };
    return { ...task, files: components.map((name) => ({ text: codeOf(name), origins })) };
  });
}

function componentsOf(scene: Scene): readonly string[] {
  return scene
    .subjects('architecture.components')
    .map(({ record }) => record)
    .filter((record: Nested) => record['external'] !== true)
    .map((record) => textOf(record, 'name'))
    .filter((name) => name !== '')
    .slice(0, componentsAtMost);
}

function codeOf(name: string): string {
  return `\`${name.replaceAll('`', "'")}\``;
}
