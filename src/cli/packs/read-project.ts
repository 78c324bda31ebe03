import { dirname, join, resolve } from 'node:path';
import { findConfig } from '../config/find-config.ts';
import { readProjectPacks } from '../config/read-project-packs.ts';

/** What the project says of packs. */
export interface Project {
  /** The pack that is used when none is named. */
  readonly pack?: string;
  /** Folders and files by the names that they are given. */
  readonly packs: ReadonlyMap<string, string>;
}

/**
 * What the nearest `planwright.config.yaml` from the working folder upward says of packs.
 *
 * @throws PlanwrightError with file, line and column where that file is not in order
 */
export function readProject(): Project {
  const config = findConfig(join(process.cwd(), 'any.md'));
  if (config === undefined) return { packs: new Map() };
  const { pack, packs = {} } = readProjectPacks(config);
  const placed = Object.entries(packs).map(([name, path]) => [name, resolve(dirname(config), path)] as const);
  return { ...(pack !== undefined && { pack }), packs: new Map(placed) };
}
