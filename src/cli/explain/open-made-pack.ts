import type { Pack } from '../../pack/index.ts';
import { sanitize } from '../../text/index.ts';
import { readText } from '../files/read-text.ts';
import { findPack } from '../packs/find-pack.ts';
import { chosenPack, openPack } from '../packs/open-pack.ts';
import { readPackRecord } from '../packs/read-pack-record.ts';
import { PlanwrightError } from '../planwright-error.ts';

/**
 * Opens the pack that an answers file was made with: by the name that it records, else the project's, where that one
 * calls itself so. Answers that name none take the project's.
 *
 * @throws PlanwrightError where the pack is not found, or where it is not in order
 */
export function openMadePack(answersPath: string, root: URL): Pack {
  const made = readPackRecord(readText(answersPath).text);
  if (made && findPack(made.name, root)) return openPack(made.name, root);
  const own = openPack(chosenPack(undefined), root);
  if (!made || own.name === made.name) return own;
  throw new PlanwrightError(
    sanitize(`${answersPath}: it was made with the pack ${made.name} ${made.version}, which is not found here`),
    'name its folder or .tgz file with --pack; planwright pack list shows the packs that are found',
  );
}
