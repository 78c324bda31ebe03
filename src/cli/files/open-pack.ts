import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join, resolve } from 'node:path';
import { loadPack, type Pack } from '../../pack/index.ts';
import { PlanwrightError } from '../planwright-error.ts';
import { describeDiagnostic } from './describe-diagnostic.ts';
import { readBuiltPack } from './read-built-pack.ts';
import { readPackFolder } from './read-pack-folder.ts';
import { sha256 } from './sha256.ts';

/** The pack that is used when none is named. */
export const builtInPack = 'ten-section';

/** The folder of a pack: one of planwright's own by name, or the folder that the name is. */
export function packFolder(name: string, root: URL): string {
  const own = join(fileURLToPath(root), 'templates', name);
  return /^[a-z0-9-]+$/u.test(name) && existsSync(own) ? own : resolve(name);
}

/**
 * Opens a pack: one of planwright's own by name, or a folder.
 *
 * @param root the folder that planwright is installed in
 * @throws PlanwrightError where there is none, or where it is not in order
 */
export function openPack(name: string, root: URL): Pack {
  const built = readBuiltPack(name, root);
  if (built) return built;
  const folder = packFolder(name, root);
  const { pack, diagnostics } = loadPack(readPackFolder(folder), { sha256 });
  if (pack) return pack;
  const [first] = diagnostics;
  const more = diagnostics.length > 1 ? ` (and ${String(diagnostics.length - 1)} more)` : '';
  throw new PlanwrightError(
    `pack ${name}: ${first ? describeDiagnostic(first) : 'it cannot be read'}${more}`,
    'mend the pack',
  );
}
