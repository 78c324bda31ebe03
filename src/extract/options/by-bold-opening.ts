import type { Outline } from '../outline/index.ts';
import type { Words } from '../words.ts';
import { boldOpenings } from './bold-openings.ts';
import { bareName, readOptionName } from './option-name.ts';
import type { Option } from './types.ts';

/** Options that are a paragraph each: their names in bold, then what is said of them. */
export function* optionsByBoldOpening(outline: Outline, words: Words): Iterable<Option> {
  for (const section of outline.sections) {
    for (const passage of boldOpenings(section)) {
      const { text: raw, line, column, lead = '' } = passage;
      const { name, number } = readOptionName(words, lead) ?? { name: bareName(words, lead) };
      if (name === '') continue;
      yield {
        name,
        raw,
        line,
        column,
        by: 'bold-opening',
        sections: [],
        passages: [passage],
        headings: [raw],
        sure: true,
        ...(number !== undefined && { number }),
      };
    }
  }
}
