import { closeSync, constants, fstatSync, openSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { PlanwrightError } from '../planwright-error.ts';
import { isPackFile } from './is-pack-file.ts';
import { packBounds } from './pack-bounds.ts';
import { packText } from './pack-text.ts';

/** The folders of a pack, and how deep files stand in them. Nothing else is even listed. */
const folders: ReadonlyMap<string, number> = new Map([
  ['questions', 1],
  ['lexicon', 1],
  ['playbook', 2],
  ['sections', 1],
  ['additions', 1],
  ['partials', 1],
]);

/**
 * Reads the files of a pack's folder: path within it, with `/`, to text. A link in it is refused, so nothing outside of
 * the folder is read; the folder itself may be one, as package managers make them.
 *
 * @throws PlanwrightError where there is no such folder, where it holds a link, or more than packs may
 */
export function readPackFolder(folder: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const root = rootOf(folder);
  let bytes = 0;
  for (const path of [
    ...listed(root, '', 0),
    ...[...folders].flatMap(([name, depth]) => [...listed(root, name, depth)]),
  ]) {
    const content = readBounded(join(root, path), join(folder, path));
    bytes += content.length;
    if (bytes > packBounds.bytes || files.size >= packBounds.files)
      throw new PlanwrightError(`${folder}: it holds more than a pack may (16 MiB, 5,000 files)`, 'leave files out');
    files.set(path, packText(content, join(folder, path)));
  }
  return files;
}

function rootOf(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    throw new PlanwrightError(
      `${folder}: there is no such pack`,
      'name a pack that planwright pack list shows, a folder that holds a pack.yaml, or a .tgz file',
    );
  }
}

/** The pack's files below a folder of it, as paths within the pack. */
function* listed(root: string, folder: string, depth: number): Iterable<string> {
  let entries;
  try {
    entries = readdirSync(join(root, folder), { withFileTypes: true });
  } catch {
    return;
  }
  for (const entry of entries) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    const belongs = isPackFile(path) || (folder === '' && folders.has(path)) || (depth > 1 && entry.isSymbolicLink());
    if (entry.isSymbolicLink() && belongs)
      throw new PlanwrightError(
        `${join(root, path)}: this is a link`,
        'a pack is read without following links; copy it',
      );
    if (entry.isDirectory() && depth > 1) yield* listed(root, path, depth - 1);
    else if (entry.isFile() && isPackFile(path)) yield path;
  }
}

function readBounded(path: string, shown: string): Uint8Array {
  let file: number;
  try {
    // Between listing and reading the file may have become a link: that is not followed either.
    file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  } catch {
    throw new PlanwrightError(`${shown}: it cannot be read`, 'check its permissions');
  }
  try {
    if (fstatSync(file).size > packBounds.fileBytes)
      throw new PlanwrightError(`${shown}: it has more than 1 MiB`, 'split it');
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}
