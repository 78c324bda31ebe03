import type { Pack } from './types.ts';

/**
 * A pack as JSON in which everything stands that a plan needs, so that a start has no YAML to read. It has been checked
 * when it was loaded; `parsePack` makes the same pack of it.
 */
export function printPack(pack: Pack): string {
  return JSON.stringify({ ...pack, partials: [...pack.partials] });
}
