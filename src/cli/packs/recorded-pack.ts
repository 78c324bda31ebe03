import { readYaml } from '../../pack/index.ts';
import { builtInPack } from './open-pack.ts';
import { findPack } from './find-pack.ts';

/**
 * The name of the pack that an answers file was made with, where that pack can be found by its name; undefined of any
 * other text, and of answers made with the built-in pack.
 */
export function recordedPack(text: string, root: URL): string | undefined {
  const value = readYaml('answers', text, { texts: true }).file?.value;
  if (typeof value !== 'object' || value === null || !('pack' in value)) return undefined;
  const { pack } = value;
  if (typeof pack !== 'object' || pack === null || !('name' in pack) || typeof pack.name !== 'string') return undefined;
  return pack.name !== builtInPack && findPack(pack.name, root) ? pack.name : undefined;
}
