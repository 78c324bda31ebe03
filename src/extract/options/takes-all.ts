import { saysChosen } from '../choice/by-mark.ts';
import { once } from '../once.ts';
import type { Section } from '../outline/index.ts';
import { rolesOf } from '../roles-of.ts';
import type { Words } from '../words.ts';

/** Of fewer rows all may have been taken. */
const fewest = 3;

/**
 * The columns of the tables of a section that say of every row that it is taken, or of several how they stand:
 * "| Chat | Discord | ✅ ready |" lists parts, and weighs none.
 */
export const takesAll = once((words: Words) =>
  once(({ passages }: Section): ReadonlySet<string> => {
    const columns = new Map<string, string[]>();
    for (const { header, text } of passages.flatMap(({ cells = [] }) => cells.slice(1))) {
      const column = columns.get(header);
      if (column) column.push(text);
      else columns.set(header, [text]);
    }
    const taken = [...columns].filter(([header, texts]) => {
      const count = texts.filter((text) => saysChosen(words, text)).length;
      const isState = rolesOf(header, words)[0] === 'status';
      return texts.length >= fewest && (count === texts.length || (isState && count > 1));
    });
    return new Set(taken.map(([header]) => header));
  }),
);
