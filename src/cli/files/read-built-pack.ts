import { readFileSync } from 'node:fs';
import { parsePack, type Pack } from '../../pack/index.ts';

/** What was laid out of its words, as numbers. Throws where it is not there. */
function readNodes(name: string, root: URL): Int32Array {
  const bytes = readFileSync(new URL(`dist/packs/${name}.words`, root));
  return new Int32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / Int32Array.BYTES_PER_ELEMENT);
}

/**
 * One of planwright's own packs, as the build checked and wrote it down, so that a start has no YAML to read.
 *
 * @param root the folder that planwright is installed in
 * @returns undefined where there is none of that name
 */
export function readBuiltPack(name: string, root: URL): Pack | undefined {
  if (!/^[a-z0-9-]+$/u.test(name)) return undefined;
  let text: string;
  let nodes: Int32Array;
  try {
    text = readFileSync(new URL(`dist/packs/${name}.json`, root), 'latin1');
    nodes = readNodes(name, root);
  } catch {
    return undefined;
  }
  return parsePack(text, nodes);
}
