import { join } from 'node:path';
import type { CheckOptions } from '../../check/index.ts';
import type { CheckedFile } from '../../report/index.ts';
import { sha256 } from '../files/sha256.ts';
import { checkFiles, type CheckJob } from './check-files.ts';

/** A plan with what it is held against. */
interface Planned {
  readonly path: string;
  readonly options: CheckOptions;
}

/**
 * Checks plans that stand under several configurations, those under one of them together.
 * The files come out in the order in which they went in.
 */
export async function checkGroups(
  plans: readonly Planned[],
  { cache, root }: Pick<CheckJob, 'cache' | 'root'>,
): Promise<readonly CheckedFile[]> {
  const groups = new Map<CheckOptions, string[]>();
  for (const { path, options } of plans) groups.set(options, [...(groups.get(options) ?? []), path]);
  const checked = new Map<string, CheckedFile>();
  for (const [options, paths] of groups) {
    // What is kept under one configuration must not push out what is kept under another.
    const own =
      groups.size > 1 && cache !== undefined ? join(cache, sha256(JSON.stringify(options)).slice(0, 16)) : cache;
    for (const file of await checkFiles({ paths, options, cache: own, root })) checked.set(file.path, file);
  }
  return plans.flatMap(({ path }) => checked.get(path) ?? []);
}
