import { builtInPack } from './open-pack.ts';
import { findPack } from './find-pack.ts';
import { readPackRecord } from './read-pack-record.ts';

/**
 * The name of the pack that an answers file was made with, where that pack can be found by its name; undefined of any
 * other text, and of answers made with the built-in pack.
 */
export function recordedPack(text: string, root: URL): string | undefined {
  const name = readPackRecord(text)?.name;
  return name !== undefined && name !== builtInPack && findPack(name, root) ? name : undefined;
}
