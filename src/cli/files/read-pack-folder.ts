import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { PlanwrightError } from '../planwright-error.ts';

/** What a pack may hold: anything else in its folder is not read. */
const wanted =
  /^(?:[a-z-]+\.yaml|(?:questions|lexicon)\/[^/]+\.yaml|playbook\/[^/]+\/[^/]+\.yaml|(?:sections|partials)\/[^/]+\.md)$/u;

/**
 * Reads the files of a pack's folder: path within it, with `/`, to text. Links are not followed, so nothing
 * outside the folder is read.
 *
 * @throws PlanwrightError where there is no such folder
 */
export function readPackFolder(folder: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  let entries;
  try {
    entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  } catch {
    throw new PlanwrightError(
      `${folder}: there is no such pack`,
      'name a pack of planwright or a folder that holds a pack.yaml',
    );
  }
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name)
      .slice(folder.length)
      .split(sep)
      .filter((part) => part !== '')
      .join('/');
    if (entry.isFile() && wanted.test(path))
      files.set(
        path,
        readFileSync(join(folder, path), 'utf8')
          .replace(/^\uFEFF/u, '')
          .replace(/\r\n?/gu, '\n'),
      );
  }
  return files;
}
