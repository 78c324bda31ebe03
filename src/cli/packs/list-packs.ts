import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ExtendedPack, extendedPacks, readYaml } from '../../pack/index.ts';
import { compare } from '../../text/index.ts';
import { statOf } from '../files/stat-of.ts';
import { PlanwrightError } from '../planwright-error.ts';
import { findPack } from './find-pack.ts';
import { foldersUpward } from './folders-upward.ts';
import type { PackPlace } from './pack-place.ts';
import { readPlacedPack } from './read-placed-pack.ts';
import { readProject } from './read-project.ts';

/** A pack that can be named here. */
export interface FoundPack {
  readonly name: string;
  readonly version: string;
  readonly extends: readonly string[];
  readonly kind: PackPlace['kind'];
  /** From the working folder; of planwright's own packs, their name. */
  readonly place: string;
  /** What keeps it from being read. */
  readonly problem?: string;
}

/** Every pack that can be named from the working folder: each name once, as it would be found. */
export function listPacks(root: URL): readonly FoundPack[] {
  return [...namesHere(root)].toSorted(compare).flatMap((name) => {
    const place = findPack(name, root);
    return place ? [describe(name, place)] : [];
  });
}

function namesHere(root: URL): ReadonlySet<string> {
  const names = new Set(foldersIn(join(fileURLToPath(root), 'templates')));
  for (const name of readProject().packs.keys()) names.add(name);
  for (const folder of foldersUpward()) {
    for (const name of foldersIn(join(folder, '.planwright', 'packs'))) names.add(name.replace(/\.tgz$/u, ''));
    const modules = join(folder, 'node_modules');
    const packages = foldersIn(modules).flatMap((name) =>
      name.startsWith('@') ? foldersIn(join(modules, name)).map((inner) => `${name}/${inner}`) : [name],
    );
    for (const name of packages)
      if (/^(?:@[^/]+\/)?planwright-pack-/u.test(name)) names.add(name.replace('planwright-pack-', ''));
  }
  return names;
}

function foldersIn(folder: string): readonly string[] {
  return statOf(folder)?.isDirectory() ? readdirSync(folder) : [];
}

function describe(name: string, place: PackPlace): FoundPack {
  const at = { name, kind: place.kind, place: place.kind === 'built-in' ? name : relative('', place.path) || '.' };
  try {
    const text = readPlacedPack(name, place).files.get('pack.yaml') ?? '';
    const value: unknown = readYaml('pack.yaml', text).file?.value;
    return { ...at, version: versionIn(value), extends: extendedPacks(value).map(named) };
  } catch (error) {
    if (error instanceof PlanwrightError) return { ...at, version: '?', extends: [], problem: error.message };
    throw error;
  }
}

function versionIn(value: unknown): string {
  if (typeof value !== 'object' || value === null || !('version' in value)) return '?';
  return typeof value.version === 'string' ? value.version : '?';
}

function named({ name, range }: ExtendedPack): string {
  return range === undefined ? name : `${name}@${range}`;
}
