import type { Parts } from './parts.ts';

/** The lists of `words.yaml` of all packs by their names: words of higher packs stand behind those of lower ones. */
export function wordLists({ words }: Pick<Parts, 'words'>): ReadonlyMap<string, readonly string[]> {
  const lists = new Map<string, readonly string[]>();
  for (const { value } of words)
    for (const [name, list] of Object.entries(value))
      lists.set(name, [...new Set([...(lists.get(name) ?? []), ...list])]);
  return lists;
}
