import { readFileSync } from 'node:fs';
import { parsePack, type Pack } from '../../pack/index.ts';

/**
 * One of planwright's own packs, as the build checked and wrote it down, so that a start has no YAML to read.
 *
 * @param root the folder that planwright is installed in
 * @returns undefined where there is none of that name
 */
export function readBuiltPack(name: string, root: URL): Pack | undefined {
  if (!/^[a-z0-9-]+$/u.test(name)) return undefined;
  const file = (ending: string): URL => new URL(`dist/packs/${name}.${ending}`, root);
  let text: string;
  let words: Buffer;
  try {
    text = readFileSync(file('json'), 'latin1');
    words = readFileSync(file('words'));
  } catch {
    return undefined;
  }
  return parsePack({
    text,
    more: () => readFileSync(file('more.json'), 'latin1'),
    nodes: new Int32Array(words.buffer, words.byteOffset, words.byteLength / Int32Array.BYTES_PER_ELEMENT),
  });
}
