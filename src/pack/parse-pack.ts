import type { Pack } from './types.ts';

type Printed = Omit<Pack, 'partials'> & { readonly partials: readonly (readonly [string, string])[] };

/** Makes what an object has only the number of a line of be read from there when it is first asked for. */
function readLate(target: object, name: string, lines: readonly string[]): void {
  const number = Number(Reflect.get(target, name));
  const get = (): unknown => {
    const value: unknown = JSON.parse(lines[number] ?? 'null');
    Object.defineProperty(target, name, { configurable: true, enumerable: true, writable: true, value });
    return value;
  };
  Object.defineProperty(target, name, { configurable: true, enumerable: true, get });
}

/**
 * The pack of a text that `printPack` printed. Nothing of it is checked again, and much of it is only read when it is asked
 * for: it takes a few milliseconds.
 */
export function parsePack(text: string): Pack {
  const lines = text.split('\n');
  const printed: Printed = JSON.parse(lines[0] ?? '');
  for (const rule of printed.rules) {
    readLate(rule, 'adds', lines);
    readLate(rule, 'examples', lines);
  }
  for (const { words } of printed.lexicons) for (const group of Object.keys(words)) readLate(words, group, lines);
  return { ...printed, partials: new Map(printed.partials) };
}
