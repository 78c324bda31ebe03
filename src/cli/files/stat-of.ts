import { type Stats, statSync } from 'node:fs';

/** What stands at a path; undefined where nothing does, or nothing can be found out: reading it says what hinders. */
export function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
