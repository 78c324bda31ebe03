import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { PlanwrightError } from '../../planwright-error.ts';
import { checkCases } from '../check/check-cases.ts';
import { openPack } from '../open-pack.ts';

/**
 * Tries a pack in a folder that goes away again, so that nothing of one that is not in order is written anywhere else.
 *
 * @param files path within the pack to text
 * @returns them, with the plans of the golden cases as this planwright makes them
 * @throws PlanwrightError where the pack is not in order
 */
export function tryPack(files: ReadonlyMap<string, string>, root: URL): ReadonlyMap<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'planwright-pack-'));
  try {
    for (const [path, text] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const { written } = checkCases(folder, openPack(folder, root), true);
    const plans = written.map((path) => [relative(folder, path), readFileSync(path, 'utf8')] as const);
    return new Map([...files, ...plans]);
  } catch (error) {
    if (!(error instanceof PlanwrightError)) throw error;
    const reason = error.message.replace(/^pack [^:]*: /u, '').replaceAll(`${relative('', folder)}/`, '');
    throw new PlanwrightError(`with these words the pack is not in order: ${reason}`, 'nothing was written');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
