import type { Outline, Role } from '../outline/index.ts';
import type { Words } from '../words.ts';
import { asksInTitle } from '../asks-in-title.ts';
import { runsOf } from './runs-of.ts';
import { toldInRun } from './told-in-run.ts';
import type { Option } from './types.ts';

/** What is ticked there is done. */
const done = new Set<Role | undefined>(['tasks', 'questions', 'resolved', 'scope', 'constraints', 'rollout', 'flow']);

/** Boxes of which one is ticked, each behind a name of which more is said: what is done has no names. */
export function optionsByTickedItem(outline: Outline, words: Words): readonly Option[] {
  if (asksInTitle(words)(outline)) return [];
  for (const run of runsOf(outline)) {
    const boxed = run.every(({ checked, section }) => checked !== undefined && !done.has(section.roles[0]));
    if (!boxed || run.filter(({ checked }) => checked === true).length !== 1) continue;
    const options = toldInRun(words, run, 'ticked-item', ({ checked }) => checked === true);
    if (options.length > 0 && options.every(({ raw, name }) => raw.length > name.length)) return options;
  }
  return [];
}
