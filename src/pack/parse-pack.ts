import { parseLaidOut, type LaidOutLists } from './parse-laid-out.ts';
import type { Pack } from './types.ts';

type Printed = Omit<Pack, 'partials' | 'laidOut'> & {
  readonly partials: readonly (readonly [string, string])[];
  readonly laidOut?: LaidOutLists;
};

/** A line of a text by its number, from 0. */
type Line = (number: number) => string;

/** Makes what an object has only the number of a line of be read from there when it is first asked for. */
function readLate(target: object, name: string, line: Line): void {
  const number = Number(Reflect.get(target, name));
  const get = (): unknown => {
    const value: unknown = JSON.parse(line(number));
    Object.defineProperty(target, name, { configurable: true, enumerable: true, writable: true, value });
    return value;
  };
  Object.defineProperty(target, name, { configurable: true, enumerable: true, get });
}

/** Where the parts of a printed pack are read from. */
interface Sources {
  readonly text: Line;
  /** Of the other text: nothing is asked of it before something there is needed. */
  readonly more: Line;
  /** The nodes of what was laid out of its words, as `printLaidOut` printed them. */
  readonly nodes?: Int32Array;
}

/**
 * The pack that `printPack` printed. Nothing of it is checked again, and much of it is only read when it is asked for: it
 * takes a few milliseconds.
 */
export function parsePack({ text, more, nodes }: Sources): Pack {
  const { laidOut: lists, ...printed }: Printed = JSON.parse(text(0));
  for (const rule of printed.rules) {
    readLate(rule, 'adds', text);
    readLate(rule, 'examples', more);
  }
  for (const { words } of printed.lexicons) for (const group of Object.keys(words)) readLate(words, group, more);
  const laidOut = nodes && lists && parseLaidOut(nodes, lists);
  return { ...printed, partials: new Map(printed.partials), ...(laidOut && { laidOut }) };
}
