import { parseLaidOut, type LaidOutLists } from './parse-laid-out.ts';
import type { Pack } from './types.ts';

type Printed = Omit<Pack, 'partials' | 'laidOut'> & {
  readonly partials: readonly (readonly [string, string])[];
  readonly laidOut?: LaidOutLists;
};

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
 *
 * @param nodes those of what was laid out of its words, as `printLaidOut` printed them
 */
export function parsePack(text: string, nodes?: Int32Array): Pack {
  const lines = text.split('\n');
  const { laidOut: lists, ...printed }: Printed = JSON.parse(lines[0] ?? '');
  for (const rule of printed.rules) {
    readLate(rule, 'adds', lines);
    readLate(rule, 'examples', lines);
  }
  for (const { words } of printed.lexicons) for (const group of Object.keys(words)) readLate(words, group, lines);
  const laidOut = nodes && lists && parseLaidOut(nodes, lists);
  return { ...printed, partials: new Map(printed.partials), ...(laidOut && { laidOut }) };
}
