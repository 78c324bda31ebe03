import { once } from './once.ts';
import type { Outline } from './outline/index.ts';
import { rolesOf } from './roles-of.ts';
import type { Words } from './words.ts';

/** Whether a document is titled as a list of questions: its chapters group these, and what is ticked there is answered. */
export const asksInTitle = once((words: Words) =>
  once(({ sections }: Outline): boolean => {
    const titles = sections.filter(({ kind, level }) => kind === 'heading' && level === 1);
    return titles.length === 1 && rolesOf(titles[0]?.heading, words)[0] === 'questions';
  }),
);
