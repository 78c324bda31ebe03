import { saysChosen } from '../choice/by-mark.ts';
import { once } from '../once.ts';
import type { Section } from '../outline/index.ts';
import type { Words } from '../words.ts';

/** Of fewer rows all may have been taken. */
const fewest = 3;

/** The columns of the tables of a section that say of every row that it is taken: "| Chat | Discord | ✅ ready |" lists parts, and weighs none. */
export const takesAll = once((words: Words) =>
  once(({ passages }: Section): ReadonlySet<string> => {
    const cells = passages.flatMap(({ cells: row = [] }) => row.slice(1));
    const headers = new Set(cells.map(({ header }) => header));
    return new Set(
      [...headers].filter((header) => {
        const column = cells.filter((cell) => cell.header === header);
        return column.length >= fewest && column.every(({ text }) => saysChosen(words, text));
      }),
    );
  }),
);
