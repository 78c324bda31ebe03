import { readFileSync } from 'node:fs';

/**
 * The owners of one of planwright's own packs, as the build wrote them down beside it: to check a plan needs no more of it.
 *
 * @param root the folder that planwright is installed in
 * @returns undefined where there is none of that name
 */
export function readBuiltOwners(name: string, root: URL): readonly string[] | undefined {
  try {
    const owners: readonly string[] = JSON.parse(readFileSync(new URL(`dist/packs/${name}.owners.json`, root), 'utf8'));
    return owners;
  } catch {
    return undefined;
  }
}
