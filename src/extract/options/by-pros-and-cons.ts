import type { Outline } from '../outline/index.ts';
import type { Words } from '../words.ts';
import { isDetail } from './is-detail.ts';
import { notOptions } from './not-options.ts';
import { bareName } from './option-name.ts';
import type { Option } from './types.ts';
import { weighs } from './weighs.ts';

/** Headings on one level, two or more of which hold pros as well as cons: they are weighed against each other. */
export function* optionsByProsAndCons(outline: Outline, words: Words): Iterable<Option> {
  for (const parent of outline.sections) {
    const weighed = parent.children.filter(
      (child) =>
        (child.kind === 'heading' || child.kind === 'bold') &&
        weighs(child) &&
        !child.roles.some((role) => notOptions.has(role)) &&
        !words.has('choice.versus', child.heading),
    );
    if (weighed.length < 2) continue;
    const sure = !isDetail(words, parent, outline);
    for (const section of weighed) {
      const { raw, line, column, number } = section;
      const name = bareName(words, section.heading);
      if (name !== '')
        yield {
          name,
          raw,
          line,
          column,
          by: 'pros-and-cons',
          sections: [section],
          passages: [],
          headings: [raw],
          ...(!sure && { sure }),
          ...(number !== undefined && { number }),
        };
    }
  }
}
