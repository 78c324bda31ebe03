import type { Option } from '../options/types.ts';
import type { Section } from '../outline/index.ts';
import type { Words } from '../words.ts';
import { saysChosen } from './by-mark.ts';

/** The heading that the list of an option stands below. */
function headingAbove(section: Section | undefined): Section | undefined {
  for (let at = section; at; at = at.parent) if (at.kind === 'heading') return at;
  return undefined;
}

/** The table or the list that an option is one of. */
function listOf({ by, passages: [first] }: Option): Section | undefined {
  if (by === 'options-table') return first?.section;
  return by === 'options-list' ? headingAbove(first?.section) : undefined;
}

function isMarked(words: Words, { by, raw, headings }: Option): boolean {
  if (by === 'options-list') return headings.some((heading) => saysChosen(words, heading));
  return words.has('marks.chosen', raw) && !words.has('marks.rejected', raw);
}

/**
 * The options marked as chosen in tables, or in lists below headings of their own, of which the choice is none: each of these
 * answers a question of its own.
 */
export function markedApart(words: Words, options: readonly Option[], taken: ReadonlySet<Option>): readonly Option[] {
  const settled = new Set([...taken].map(listOf));
  // A choice from elsewhere may be about what the only table weighs.
  if (settled.has(undefined) || settled.size === 0) return [];
  return options.filter((option) => {
    const list = listOf(option);
    return list !== undefined && !settled.has(list) && isMarked(words, option);
  });
}
