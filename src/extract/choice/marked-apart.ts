import type { Option } from '../options/types.ts';
import type { Section } from '../outline/index.ts';
import type { Words } from '../words.ts';

/** The table that an option is a row of. */
function tableOf({ by, passages: [first] }: Option): Section | undefined {
  return by === 'options-table' ? first?.section : undefined;
}

/** The options marked as chosen in tables of which the choice is no row: each of these answers a question of its own. */
export function markedApart(words: Words, options: readonly Option[], taken: ReadonlySet<Option>): readonly Option[] {
  const settled = new Set([...taken].map(tableOf));
  // A choice from elsewhere may be about what the only table weighs.
  if (settled.has(undefined) || settled.size === 0) return [];
  return options.filter((option) => {
    const table = tableOf(option);
    if (table === undefined || settled.has(table)) return false;
    return words.has('marks.chosen', option.raw) && !words.has('marks.rejected', option.raw);
  });
}
