import { ownerTags } from '../owner-tags.ts';
import type { Sourced } from '../parts.ts';
import type { PlaybookRule } from '../types.ts';

/** Rules whose tasks belong to other owners, and whose texts name those, by a table of names. */
export function mapOwners(
  rules: readonly Sourced<PlaybookRule>[],
  names: ReadonlyMap<string, string>,
): readonly Sourced<PlaybookRule>[] {
  if (names.size === 0) return rules;
  const named = (owner: string): string => names.get(owner) ?? owner;
  return rules.map(({ file, value }) => {
    const adds = ownerTags(value.adds, (owner) => `{{owners.${named(owner)}}}`);
    const tasks = adds.tasks?.map((task) => ({ ...task, owner: named(task.owner) }));
    return { file, value: { ...value, adds: { ...adds, ...(tasks && { tasks }) } } };
  });
}
