import { pathToFileURL } from 'node:url';
import { openPack } from '../src/cli/packs/open-pack.ts';
import { printPack } from '../src/pack/index.ts';

/** One of planwright's own packs as the text that a start reads instead; throws where the pack is not in order. */
export function builtPack(name: string): string {
  return printPack(openPack(name, pathToFileURL(`${process.cwd()}/`)));
}
