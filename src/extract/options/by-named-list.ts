import type { Outline } from '../outline/index.ts';
import type { Words } from '../words.ts';
import { namedLists } from './named-lists.ts';
import { bareName } from './option-name.ts';
import type { Option } from './types.ts';

/** "## Ways", "Lift them by hand", "- needs four people", "Lift them with a winch", "- costs 400 €": the lines above the lists. */
export function* optionsByNamedList(outline: Outline, words: Words): Iterable<Option> {
  for (const section of outline.sections) {
    if (section.roles[0] !== 'options') continue;
    for (const { line: at, items } of namedLists(section)) {
      const { text: raw, line, column } = at;
      const passages = [at, ...items];
      yield {
        name: bareName(words, raw),
        raw,
        line,
        column,
        by: 'named-list',
        sections: [],
        passages,
        headings: [raw],
      };
    }
  }
}
