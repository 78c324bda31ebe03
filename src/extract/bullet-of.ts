import { once } from './once.ts';
import type { Outline, Passage } from './outline/index.ts';

/** A sign that the words themselves open with, behind the bullet of the list. */
const written = /^([+−–-])\s/u;

const linesOf = once(({ source }: Outline): readonly string[] => source.split('\n'));

/** The sign that an item is listed with: `+`, `-`, `*`, or the one that it opens with ("- − slower"). */
export function bulletOf(outline: Outline, { form, line, column, number, text }: Passage): string | undefined {
  if (form !== 'item' || number !== undefined) return undefined;
  const own = written.exec(text)?.[1];
  return own === undefined ? linesOf(outline)[line - 1]?.[column - 1] : own.replace(/[−–]/u, '-');
}
