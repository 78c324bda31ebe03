import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extendedPacks, readYaml } from '../../pack/index.ts';
import { openPack, placeOfPack } from './open-pack.ts';

/**
 * The owners that a pack knows. Of a pack that stands by itself only the manifest is read, since to read a whole pack
 * takes longer than to check a plan.
 *
 * @param root the folder that planwright is installed in
 * @throws PlanwrightError where there is no such pack, or where its manifest is not in order
 */
export function readOwners(name: string, root: URL): readonly string[] {
  return ownersIn(join(placeOfPack(name, root).path, 'pack.yaml')) ?? openPack(name, root).owners;
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
