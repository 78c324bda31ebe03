import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** What the file is called. */
const configName = 'planwright.config.yaml';

/** The configuration that a plan stands under: the nearest one from its folder upward. Undefined where there is none. */
export function findConfig(plan: string): string | undefined {
  for (let folder = dirname(resolve(plan)); ; folder = dirname(folder)) {
    const path = join(folder, configName);
    if (existsSync(path)) return path;
    if (folder === dirname(folder)) return undefined;
  }
}
