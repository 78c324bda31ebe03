import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PlanwrightError } from '../../planwright-error.ts';
import { scaffoldFiles } from './scaffold-files.ts';

/** Where a new pack is to stand, and what it is called. */
export interface NewPackPlace {
  readonly name: string;
  /** The name of the npm package that carries it. */
  readonly package: string;
  readonly folder: string;
  /** What it is called on the command line from here. */
  readonly named: string;
  /** Files of the repository that stand in the pack's place and stay as they are. */
  readonly kept: readonly string[];
}

/** What a repository may have before it has a pack: planwright reads neither. */
const besides: ReadonlySet<string> = new Set(['package.json', 'README.md']);

/**
 * The place of a new pack, which is free.
 *
 * @param output the folder to write it to; undefined: where the project's packs are found by their names
 * @throws PlanwrightError where the name is none, or where something stands in the place of one of its files
 */
export function placeNewPack(name: string, output: string | undefined, root: URL): NewPackPlace {
  const [, scope, bare] = /^(@[a-z0-9-]+\/)?([a-z0-9]+(?:-[a-z0-9]+)*)$/u.exec(name) ?? [];
  if (bare === undefined)
    throw new PlanwrightError(
      `${name}: this is no name of a pack`,
      'use small letters, digits and hyphens: acme, @team/acme',
    );
  const folder = output ?? join('.planwright', 'packs', ...name.split('/'));
  const taken = [...scaffoldFiles(root).keys()].filter((path) => existsSync(join(folder, path)));
  const there = taken.find((path) => !besides.has(path));
  if (there !== undefined)
    throw new PlanwrightError(`${join(folder, there)}: it is there already`, 'use --output to write elsewhere');
  return {
    name,
    package: `${scope ?? ''}planwright-pack-${bare}`,
    folder,
    named: output === undefined ? name : output,
    kept: taken,
  };
}
