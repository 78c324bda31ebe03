import type { Outline } from '../outline/index.ts';
import { firstClause } from '../choice/choice-name.ts';
import type { Words } from '../words.ts';
import { boldOpenings } from './bold-openings.ts';
import { givesReasons } from './gives-reasons.ts';
import { readNumberedName } from './option-name.ts';
import type { Option } from './types.ts';

/** "Alternatives" that is plain prose: its first paragraph introduces one. */
export function* optionsByProse(outline: Outline, words: Words): Iterable<Option> {
  for (const section of outline.sections) {
    if (
      section.roles[0] !== 'options' ||
      section.kind !== 'heading' ||
      section.children.some((child) => child.kind === 'heading' || child.kind === 'bold') ||
      boldOpenings(section).length > 0
    )
      continue;
    const [first] = section.passages;
    if (
      !first ||
      first.form !== 'paragraph' ||
      section.passages.some((passage) => passage.form === 'row') ||
      (section.passages.some((passage) => passage.form === 'item') && !givesReasons(words, section))
    )
      continue;
    const clause = firstClause(words, first.text);
    const { name, number } = clause === undefined ? {} : readNumberedName(words, clause);
    if (name === undefined || words.find('sentence.none', first.text)?.start === 0) continue;
    const { text: raw, line, column } = first;
    yield {
      name,
      raw,
      line,
      column,
      by: 'alternatives-prose',
      sections: [],
      passages: [first],
      headings: [],
      told: 'rejected',
      ...(number !== undefined && { number }),
    };
  }
}
