import { once } from '../once.ts';
import type { Outline } from '../outline/index.ts';

/** The level of a document's chapters: the second, or the one below its title where that is the only heading of a lower rank. */
export const mainLevelOf: (outline: Outline) => number = once(({ sections }) => {
  const headings = sections.filter(({ kind }) => kind === 'heading');
  const top = headings.reduce((least, { level }) => Math.min(least, level), Infinity);
  const isTitle = headings[0]?.level === top && headings.filter(({ level }) => level === top).length === 1;
  return isTitle ? Math.max(top + 1, usual) : usual;
});

const usual = 2;
