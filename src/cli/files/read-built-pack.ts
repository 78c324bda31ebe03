import { readFileSync } from 'node:fs';
import { parsePack, type Pack } from '../../pack/index.ts';

/**
 * One of planwright's own packs, as the build checked and wrote it down, so that a start has no YAML to read.
 *
 * @param root the folder that planwright is installed in
 * @returns undefined where there is none of that name
 */
export function readBuiltPack(name: string, root: URL): Pack | undefined {
  if (!/^[a-z0-9-]+$/u.test(name)) return undefined;
  let text: string;
  try {
    text = readFileSync(new URL(`dist/packs/${name}.json`, root), 'latin1');
  } catch {
    return undefined;
  }
  return parsePack(text);
}
