import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { foldersUpward } from './folders-upward.ts';
import type { PackPlace } from './pack-place.ts';
import { readProject } from './read-project.ts';

const packName = /^(?:@[a-z0-9-]+\/)?[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/**
 * Finds a pack. A name is looked for among planwright's own, then from the working folder upward: in
 * `planwright.config.yaml`, in `.planwright/packs/`, in `node_modules`. Everything else is the path of a folder or a file.
 *
 * @param root the folder that planwright is installed in
 * @returns its place; undefined where there is none
 */
export function findPack(name: string, root: URL): PackPlace | undefined {
  return (packName.test(name) ? findByName(name, root) : undefined) ?? findByPath(name);
}

function findByPath(name: string): PackPlace | undefined {
  const path = resolve(name);
  if (!existsSync(path)) return undefined;
  return { kind: /\.(?:tgz|tar\.gz)$/u.test(path) ? 'archive' : 'folder', path };
}

function findByName(name: string, root: URL): PackPlace | undefined {
  const own = join(fileURLToPath(root), 'templates', name);
  if (existsSync(join(own, 'pack.yaml'))) return { kind: 'built-in', path: own };
  const configured = readProject().packs.get(name);
  if (configured !== undefined) return { kind: 'configured', path: configured };
  for (const folder of foldersUpward()) {
    const project = join(folder, '.planwright', 'packs', name);
    for (const path of [project, `${project}.tgz`]) if (existsSync(path)) return { kind: 'project', path };
    const module = join(folder, 'node_modules', moduleOf(name));
    if (existsSync(join(module, 'pack.yaml'))) return { kind: 'module', path: module };
  }
  return undefined;
}

/** The package that carries a pack: `planwright-pack-acme`, `@team/planwright-pack-acme`. Its own name is one too. */
function moduleOf(name: string): string {
  const [scope, rest] = name.startsWith('@') ? name.split('/') : [undefined, name];
  const bare = rest?.replace(/^planwright-pack-/u, '') ?? '';
  return join(...(scope === undefined ? [] : [scope]), `planwright-pack-${bare}`);
}
