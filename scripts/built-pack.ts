import { pathToFileURL } from 'node:url';
import { sha256 } from '../src/cli/files/sha256.ts';
import { openPack } from '../src/cli/packs/open-pack.ts';
import { readPlacedPack } from '../src/cli/packs/read-placed-pack.ts';
import { layOutWords } from '../src/extract/index.ts';
import {
  contentOf,
  type Pack,
  type PrintedPack,
  printLaidOut,
  printLayer,
  printPack,
  readLayer,
} from '../src/pack/index.ts';

const open = (name: string): Pack => openPack(name, pathToFileURL(`${process.cwd()}/`));

/**
 * One of planwright's own packs as the texts that a start reads instead, and what is laid out of its words as numbers; throws
 * where the pack is not in order.
 */
export function builtPack(name: string): PrintedPack & { readonly words: Int32Array } {
  const pack = open(name);
  const laidOut = layOutWords(pack.lexicons);
  return { ...printPack({ ...pack, laidOut }), words: printLaidOut(laidOut) };
}

/** Its owners alone, for a check. */
export function builtOwners(name: string): string {
  return JSON.stringify(open(name).owners);
}

/** Its own files alone, for the packs that extend it. */
export function builtLayer(name: string): string {
  const placed = readPlacedPack(name, { kind: 'built-in', path: `templates/${name}` });
  const { layer } = readLayer(placed);
  if (!layer) throw new Error(`${name} is not in order`);
  return printLayer(layer, sha256(contentOf(placed.files)));
}
