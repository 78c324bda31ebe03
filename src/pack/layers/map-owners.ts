import type { Sourced } from '../parts.ts';
import type { PlaybookRule } from '../types.ts';

/** Rules whose tasks belong to other owners, by a table of names. */
export function mapOwners(
  rules: readonly Sourced<PlaybookRule>[],
  names: ReadonlyMap<string, string>,
): readonly Sourced<PlaybookRule>[] {
  if (names.size === 0) return rules;
  return rules.map(({ file, value }) => {
    if (!value.adds.tasks) return { file, value };
    const tasks = value.adds.tasks.map((task) => ({ ...task, owner: names.get(task.owner) ?? task.owner }));
    return { file, value: { ...value, adds: { ...value.adds, tasks } } };
  });
}
