import { readFileSync } from 'node:fs';
import { parsePack, type Pack } from '../../pack/index.ts';
import { linesOf } from './lines-of.ts';

/**
 * One of planwright's own packs, as the build checked and wrote it down, so that a start has no YAML to read.
 *
 * @param root the folder that planwright is installed in
 * @returns undefined where there is none of that name
 */
export function readBuiltPack(name: string, root: URL): Pack | undefined {
  if (!/^[a-z0-9-]+$/u.test(name)) return undefined;
  const file = (ending: string): URL => new URL(`dist/packs/${name}.${ending}`, root);
  let text: Buffer;
  let words: Buffer;
  try {
    text = readFileSync(file('json'));
    words = readFileSync(file('words'));
  } catch {
    return undefined;
  }
  let more: ((number: number) => string) | undefined;
  return parsePack({
    text: linesOf(text),
    more: (number) => (more ??= linesOf(readFileSync(file('more.json'))))(number),
    nodes: new Int32Array(words.buffer, words.byteOffset, words.byteLength / Int32Array.BYTES_PER_ELEMENT),
  });
}
