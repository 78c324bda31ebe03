import type { Outline, Role } from '../outline/index.ts';
import type { Words } from '../words.ts';
import { runsOf } from './runs-of.ts';
import { toldInRun } from './told-in-run.ts';
import type { Option } from './types.ts';

/** What is struck there is done. */
const done = new Set<Role | undefined>(['tasks', 'questions', 'resolved', 'tests', 'scope', 'constraints', 'risks']);

/** A list all of whose items but one are struck through: that one is left. */
export function optionsByStruckItem(outline: Outline, words: Words): readonly Option[] {
  for (const run of runsOf(outline)) {
    const left = run.filter(({ struck }) => struck !== true);
    if (left.length !== 1 || run.some(({ checked, section }) => checked !== undefined || done.has(section.roles[0])))
      continue;
    const options = toldInRun(words, run, 'struck-item', ({ struck }) => struck !== true);
    if (options.length > 0) return options;
  }
  return [];
}
