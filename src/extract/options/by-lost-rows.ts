import { isListed } from '../names/is-listed.ts';
import type { Outline, Passage } from '../outline/index.ts';
import type { Words } from '../words.ts';
import { bareName, readNumberedName, readOptionName } from './option-name.ts';
import type { Option } from './types.ts';

/** "Why rejected", "Why not", "Reason for rejection" over a column; "Rejected" alone may stand over a number. */
function tellsWhyLost(words: Words, header: string): boolean {
  if (
    (['option-names.why-not', 'option-names.why-lost'] as const).some((list) => words.find(list, header)?.start === 0)
  )
    return true;
  return words.has('marks.rejected', header) && !isListed(words, 'marks.rejected', header);
}

/** Whether rows are ways to do something: by their first column, or by what the heading above them says. */
function listsWays(words: Words, { cells = [], section: { roles, heading } }: Passage): boolean {
  const header = cells[0]?.header ?? '';
  return (
    roles[0] === 'options' ||
    (['option-names.column', 'option-names.prefix'] as const).some((list) => words.has(list, header)) ||
    (['option-names.others', 'marks.rejected'] as const).some((list) => words.has(list, heading))
  );
}

/** "| Approach | Why rejected |": each row is a way that was not taken. */
export function* optionsByLostRows(outline: Outline, words: Words): Iterable<Option> {
  for (const passage of outline.passages) {
    const { cells: [first, ...others] = [], line, column, text: raw } = passage;
    if (!first || !others.some(({ header }) => tellsWhyLost(words, header)) || !listsWays(words, passage)) continue;
    const read = readOptionName(words, first.text) ?? readNumberedName(words, first.text);
    const name = read.name || bareName(words, first.text);
    if (name === '') continue;
    const place = { raw, line, column, by: 'lost-rows', sections: [], passages: [passage], headings: [first.text] };
    yield { ...place, ...(read.number !== undefined && { number: read.number }), name, told: 'rejected' };
  }
}
