import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compare } from '../../../text/index.ts';

/** The files that a new pack begins with, as templates: path within the pack to text, in code-point order. */
export function scaffoldFiles(root: URL): ReadonlyMap<string, string> {
  const scaffold = fileURLToPath(new URL('templates/scaffold/files/', root));
  const paths = readdirSync(scaffold, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted(compare);
  return new Map(paths.map((path) => [path.slice(scaffold.length), readFileSync(path, 'utf8')]));
}
