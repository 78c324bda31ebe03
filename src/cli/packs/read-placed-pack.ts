import { relative } from 'node:path';
import type { LayerFiles } from '../../pack/index.ts';
import type { PackPlace } from './pack-place.ts';
import { readPackArchive } from './read-pack-archive.ts';
import { readPackFolder } from './read-pack-folder.ts';

/** The files of a pack where it was found, with the place that findings name. */
export function readPlacedPack(name: string, { kind, path }: PackPlace): LayerFiles {
  const shown = kind === 'built-in' ? name : relative('', path);
  const files = /\.(?:tgz|tar\.gz)$/u.test(path) ? readPackArchive(path) : readPackFolder(path);
  // Files of the working folder are named without it, as annotations in CI have to.
  return { files, ...(shown !== '' && { place: shown }) };
}
