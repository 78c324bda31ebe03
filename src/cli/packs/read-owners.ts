import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extendedPacks, readYaml } from '../../pack/index.ts';
import { readBuiltOwners } from '../files/read-built-owners.ts';
import { openPack, placeOfPack } from './open-pack.ts';

/**
 * The owners that a pack knows. To read a whole pack takes longer than to check a plan: of planwright's own packs the build
 * has written them down, of another that stands by itself only the manifest is read.
 *
 * @param root the folder that planwright is installed in
 * @throws PlanwrightError where there is no such pack, or where its manifest is not in order
 */
export function readOwners(name: string, root: URL): readonly string[] {
  const { kind, path } = placeOfPack(name, root);
  const built = kind === 'built-in' ? readBuiltOwners(name, root) : undefined;
  return built ?? ownersIn(join(path, 'pack.yaml')) ?? openPack(name, root).owners;
}

function ownersIn(path: string): readonly string[] | undefined {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
  const value = readYaml('pack.yaml', text).file?.value;
  if (extendedPacks(value).length > 0) return undefined;
  if (typeof value !== 'object' || value === null || !('owners' in value) || !Array.isArray(value.owners))
    return undefined;
  const owners: readonly unknown[] = value.owners;
  return owners.every((owner) => typeof owner === 'string') ? owners : undefined;
}
