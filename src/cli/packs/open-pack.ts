import type { Pack } from '../../pack/index.ts';
import { describeDiagnostic } from '../files/describe-diagnostic.ts';
import { readBuiltPack } from '../files/read-built-pack.ts';
import { PlanwrightError } from '../planwright-error.ts';
import { findPack } from './find-pack.ts';
import { loadPlacedPack } from './load-placed-pack.ts';
import type { PackPlace } from './pack-place.ts';
import { readProject } from './read-project.ts';

/** The pack that is used when neither a flag nor the project names one. */
export const builtInPack = 'ten-section';

/** The name of the pack to use: as the flag says, else as the project's configuration does. */
export function chosenPack(named: string | undefined): string {
  return named ?? readProject().pack ?? builtInPack;
}

/**
 * The place of a pack by its name or path.
 *
 * @throws PlanwrightError where there is none
 */
export function placeOfPack(name: string, root: URL): PackPlace {
  const place = findPack(name, root);
  if (place) return place;
  throw new PlanwrightError(
    `${name}: there is no such pack`,
    'name a pack that planwright pack list shows, a folder that holds a pack.yaml, or a .tgz file',
  );
}

/**
 * Opens a pack by its name, or by the path of a folder or a `.tgz` file.
 *
 * @param root the folder that planwright is installed in
 * @throws PlanwrightError where there is none, or where it is not in order
 */
export function openPack(name: string, root: URL): Pack {
  const place = placeOfPack(name, root);
  const built = place.kind === 'built-in' ? readBuiltPack(name, root) : undefined;
  if (built) return built;
  const { pack, diagnostics } = loadPlacedPack(name, place, root);
  if (pack) return pack;
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  const more = errors.length > 1 ? ` (and ${String(errors.length - 1)} more)` : '';
  throw new PlanwrightError(
    `pack ${name}: ${first ? describeDiagnostic(first) : 'it cannot be read'}${more}`,
    'planwright pack check shows all that is to be mended',
  );
}
