import { foldTasks } from '../../src/compose/fold-tasks.ts';
import type { DraftTask } from '../../src/compose/types.ts';

/** A text that a brainstorm says in a line. */
export const said = (text: string, line = 0) => ({
  text,
  origins: [{ from: 'brainstorm', line, path: 'a.b' } as const],
});

/** A task that stands, called after its key. */
export function task(key: string, more: Partial<DraftTask> = {}): DraftTask {
  const name = said(key);
  return { key, phase: 2, name, purpose: said(`Do ${key}.`), owner: 'coder', after: [], yields: false, ...more };
}

/** A step that somebody wrote: it gives way, and speaks of what is named in it. */
export const step = (text: string, more: Partial<DraftTask> = {}) => task(text, { yields: true, item: text, ...more });
/** A step with what it says in full, which another task may take over. */
export const note = (text: string, more: Partial<DraftTask> = {}) => step(text, { note: said(`${text}.`, 7), ...more });
/** What became of tasks: those that stay, then which gave way to which. */
export function show(...tasks: readonly DraftTask[]): readonly string[] {
  const { tasks: kept, moved } = foldTasks(tasks, 'noted');
  return [...kept.map(({ key }) => key), ...[...moved].map(([from, to]) => `${from} → ${to}`)];
}
