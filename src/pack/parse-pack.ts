import { parseLaidOut, type LaidOutLists } from './parse-laid-out.ts';
import type { Pack } from './types.ts';

type Printed = Omit<Pack, 'partials' | 'laidOut'> & {
  readonly partials: readonly (readonly [string, string])[];
  readonly laidOut?: LaidOutLists;
};

/** Makes what an object has only the number of a line of be read from there when it is first asked for. */
function readLate(target: object, name: string, lines: () => readonly string[]): void {
  const number = Number(Reflect.get(target, name));
  const get = (): unknown => {
    const value: unknown = JSON.parse(lines()[number] ?? 'null');
    Object.defineProperty(target, name, { configurable: true, enumerable: true, writable: true, value });
    return value;
  };
  Object.defineProperty(target, name, { configurable: true, enumerable: true, get });
}

/** Where the parts of a printed pack are read from. */
interface Sources {
  readonly text: string;
  /** Reads the other text, once and not before something of it is asked for. */
  readonly more: () => string;
  /** The nodes of what was laid out of its words, as `printLaidOut` printed them. */
  readonly nodes?: Int32Array;
}

/**
 * The pack that `printPack` printed. Nothing of it is checked again, and much of it is only read when it is asked for: it
 * takes a few milliseconds.
 */
export function parsePack({ text, more, nodes }: Sources): Pack {
  const lines = text.split('\n');
  let others: readonly string[] | undefined;
  const ofText = (): readonly string[] => lines;
  const ofMore = (): readonly string[] => (others ??= more().split('\n'));
  const { laidOut: lists, ...printed }: Printed = JSON.parse(lines[0] ?? '');
  for (const rule of printed.rules) {
    readLate(rule, 'adds', ofText);
    readLate(rule, 'examples', ofMore);
  }
  for (const { words } of printed.lexicons) for (const group of Object.keys(words)) readLate(words, group, ofMore);
  const laidOut = nodes && lists && parseLaidOut(nodes, lists);
  return { ...printed, partials: new Map(printed.partials), ...(laidOut && { laidOut }) };
}
