import type { Outline, Passage } from '../outline/index.ts';
import type { Words } from '../words.ts';
import { bareName, readOptionName } from './option-name.ts';
import type { Option } from './types.ts';

/** The first rows of tables, which stand for the whole of them. */
function firstRows(outline: Outline): Passage[] {
  const rows = outline.passages.filter((passage) => passage.form === 'row');
  return rows.filter(
    (row, index) =>
      rows[index - 1]?.cells?.[0]?.header !== row.cells?.[0]?.header || row.line - (rows[index - 1]?.line ?? 0) > 1,
  );
}

/** Options named by the columns of a comparison ("Option A: …", "Option B: …"), and by the rows of a table of options. */
export function* optionsByTable(outline: Outline, words: Words): Iterable<Option> {
  for (const row of firstRows(outline)) {
    const named = (row.cells ?? [])
      .map((cell) => readOptionName(words, cell.header))
      .filter((one) => one !== undefined && one.name !== '');
    if (named.length < 2) continue;
    for (const one of named) {
      if (one)
        yield {
          ...one,
          raw: one.name,
          line: row.line - 2,
          column: 1,
          by: 'comparison-table',
          sections: [],
          passages: [],
          headings: [],
        };
    }
  }
  for (const passage of outline.passages) {
    const first = passage.cells?.[0];
    if (!first || passage.section.roles[0] !== 'options' || !words.has('option-names.column', first.header)) continue;
    const named = readOptionName(words, first.text);
    const name = named?.name || bareName(words, first.text);
    if (name === '') continue;
    const { line, column, text: raw } = passage;
    yield {
      name,
      raw,
      line,
      column,
      by: 'options-table',
      sections: [],
      passages: [passage],
      headings: [first.text],
      ...(named?.number !== undefined && { number: named.number }),
    };
  }
}
