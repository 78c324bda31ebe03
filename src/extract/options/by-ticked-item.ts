import type { Outline, Role } from '../outline/index.ts';
import type { Words } from '../words.ts';
import { briefName } from './brief-name.ts';
import { runsOf } from './runs-of.ts';
import { nameKey } from './same-name.ts';
import type { Option } from './types.ts';

/** What is ticked there is done. */
const done = new Set<Role | undefined>(['tasks', 'questions', 'resolved', 'scope', 'constraints', 'rollout', 'flow']);

/** Boxes of which one is ticked, each behind a name of which more is said: what is done has no names. */
export function* optionsByTickedItem(outline: Outline, words: Words): Iterable<Option> {
  for (const run of runsOf(outline)) {
    const boxed = run.every(({ checked, section }) => checked !== undefined && !done.has(section.roles[0]));
    if (!boxed || run.filter(({ checked }) => checked === true).length !== 1) continue;
    const options = run.flatMap((passage): readonly Option[] => {
      const said = briefName(words, passage);
      const { text: raw, line, column, checked } = passage;
      const told = checked === true ? ('chosen' as const) : ('rejected' as const);
      const common = { raw, line, column, by: 'ticked-item', sections: [], passages: [passage], headings: [raw] };
      return said && raw.length > said.name.length ? [{ ...common, ...said, told }] : [];
    });
    if (options.length < run.length || new Set(options.map(({ name }) => nameKey(name))).size < run.length) continue;
    yield* options;
    return;
  }
}
