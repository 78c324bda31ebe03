import { once } from '../once.ts';
import type { Section } from '../outline/index.ts';
import { within } from '../sections-of.ts';
import type { Words } from '../words.ts';

/** A shorter word is part of many a name: "out". */
const shortest = 5;

/** Whether a heading of options says itself that they lost. */
const headsLost = once((words: Words) =>
  once(({ heading, roles }: Section): boolean => {
    if (roles[0] !== 'options') return false;
    const lost = words.find('marks.rejected', heading);
    const saysSo = lost !== undefined && lost.phrase.length >= shortest && !words.has('marks.chosen', heading);
    return saysSo || words.has('option-names.turned-down', heading);
  }),
);

/** Whether a heading around a section says that what it lists lost: "Rejected approaches", "Approaches we decided against". */
export function listsLost(words: Words, section: Section): boolean {
  return within(section, headsLost(words));
}
