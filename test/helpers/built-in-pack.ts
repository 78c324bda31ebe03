import { loadPack, type Pack } from '../../src/pack/index.ts';
import { readPackFiles } from './read-pack-files.ts';

let loaded: Pack | undefined;

/** The built-in pack, read once. Its hash is no hash. Throws where it is not in order. */
export function builtInPack(): Pack {
  if (loaded) return loaded;
  const { pack, diagnostics } = loadPack(readPackFiles(), { sha256: () => 'of the built-in pack' });
  if (!pack) throw new Error(diagnostics.map(({ path, message }) => `${path ?? ''}: ${message}`).join('\n'));
  loaded = pack;
  return pack;
}
