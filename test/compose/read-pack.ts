import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadPack, type Pack } from '../../src/pack/index.ts';

const folder = join(import.meta.dirname, '../../templates/ten-section');

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

let loaded: Pack | undefined;

/** The built-in pack, loaded once, as the command line loads it. Throws with its findings when it is not in order. */
export function readPack(): Pack {
  if (loaded) return loaded;
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:yaml|md)$/u.test(name),
  );
  const files = new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  const { pack, diagnostics } = loadPack(files, { sha256 });
  if (!pack) throw new Error(diagnostics.map(({ path, message }) => `${path ?? ''}: ${message}`).join('\n'));
  loaded = pack;
  return pack;
}
