import type { Pack } from './types.ts';

type Printed = Omit<Pack, 'partials'> & { readonly partials: readonly (readonly [string, string])[] };

/** The pack of a text that `printPack` printed. Nothing of it is checked again: it takes a few milliseconds. */
export function parsePack(json: string): Pack {
  const printed: Printed = JSON.parse(json);
  return { ...printed, partials: new Map(printed.partials) };
}
