import type { Outline, Role } from '../outline/index.ts';
import type { Words } from '../words.ts';
import { briefName } from './brief-name.ts';
import { runsOf } from './runs-of.ts';
import { nameKey } from './same-name.ts';
import type { Option } from './types.ts';

/** What is struck there is done. */
const done = new Set<Role | undefined>(['tasks', 'questions', 'resolved', 'tests', 'scope', 'constraints', 'risks']);

/** A list all of whose items but one are struck through: that one is left. */
export function* optionsByStruckItem(outline: Outline, words: Words): Iterable<Option> {
  for (const run of runsOf(outline)) {
    const left = run.filter(({ struck }) => struck !== true);
    if (left.length !== 1 || run.some(({ checked, section }) => checked !== undefined || done.has(section.roles[0])))
      continue;
    const options = run.flatMap((passage): readonly Option[] => {
      const said = briefName(words, passage);
      const { text: raw, line, column, struck } = passage;
      const told = struck ? ('rejected' as const) : ('chosen' as const);
      const common = { raw, line, column, by: 'struck-item', sections: [], passages: [passage], headings: [raw] };
      return said ? [{ ...common, ...said, told }] : [];
    });
    if (options.length < run.length || new Set(options.map(({ name }) => nameKey(name))).size < run.length) continue;
    yield* options;
    return;
  }
}
