import { readPackFolder } from '../src/cli/files/read-pack-folder.ts';
import { sha256 } from '../src/cli/files/sha256.ts';
import { loadPack, printPack } from '../src/pack/index.ts';

/** A pack's folder as the text that a start reads instead; throws where the pack is not in order. */
export function builtPack(folder: string): string {
  const { pack, diagnostics } = loadPack(readPackFolder(folder), { sha256 });
  if (!pack) throw new Error(diagnostics.map(({ path, message }) => `${String(path)}: ${message}`).join('\n'));
  return printPack(pack);
}
