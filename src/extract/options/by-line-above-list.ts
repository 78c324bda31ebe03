import type { Outline } from '../outline/index.ts';
import type { Words } from '../words.ts';
import { listsBelowLines } from './lists-below-lines.ts';
import { bareName } from './option-name.ts';
import type { Option } from './types.ts';

/** "## Ways", "Lift them by hand", "- needs four people", "Lift them with a winch", "- costs 400 €": the lines above the lists. */
export function* optionsByLineAboveList(outline: Outline, words: Words): Iterable<Option> {
  for (const section of outline.sections) {
    if (section.roles[0] !== 'options') continue;
    for (const { line: at, items } of listsBelowLines(section)) {
      const { text: raw, line, column } = at;
      const passages = [at, ...items];
      yield {
        name: bareName(words, raw),
        raw,
        line,
        column,
        by: 'line-above-list',
        sections: [],
        passages,
        headings: [raw],
      };
    }
  }
}
