import type { Outline, Passage } from '../outline/index.ts';
import { rolesOf } from '../roles-of.ts';
import type { Words } from '../words.ts';
import { isPlainColumn } from './is-plain-column.ts';
import { bareName, readNumberedName, readOptionName } from './option-name.ts';
import type { Option } from './types.ts';

/** Beside a name stand what is said of it, and the verdict. */
const fewestBeside = 2;

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
    const weighed = weighsRows(words, passage);
    if (
      passage.section.roles[0] !== 'options' &&
      !weighed &&
      !hasVerdict(words, passage) &&
      !listsOptions(words, passage)
    )
      continue;
    const cells = passage.cells ?? [];
    const named = cells.find(
      (one) =>
        one.header.split(/\s+/u).length <= 2 &&
        words.has('option-names.column', one.header) &&
        !readOptionName(words, one.header),
    );
    const cell = named ?? (weighed || judgesEach(words, passage) ? cells[0] : undefined);
    if (!cell || cells.indexOf(cell) > 1) continue;
    const read = readOptionName(words, cell.text) ?? readNumberedName(words, cell.text);
    const name = read.name || bareName(words, cell.text);
    const beside = cells[0] === cell ? undefined : /^[A-H\d]{1,2}$/u.exec(cells[0]?.text.trim() ?? '')?.[0];
    const number = read.number ?? beside;
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
      headings: [cell.text],
      ...(number !== undefined && { number }),
    };
  }
}

/** A table that says what is good about each row and what is bad. */
function weighsRows(words: Words, { cells = [] }: Passage): boolean {
  const sides = new Set(cells.slice(1).map(({ header }) => rolesOf(header, words)[0]));
  return sides.has('pros') && sides.has('cons') && rolesOf(cells[0]?.header ?? '', words)[0] === undefined;
}

/** A table that compares options by row and says of each what became of it. */
function hasVerdict(words: Words, passage: Passage): boolean {
  return passage.cells?.slice(1).some((cell) => words.has('option-names.verdict-column', cell.header)) ?? false;
}

/** Under "Storage options", a table that says what became of each thing in its first column, whatever that is called. */
function judgesEach(words: Words, passage: Passage): boolean {
  const { cells: [first, ...others] = [], section } = passage;
  if (section.roles[0] !== 'options' || others.length < fewestBeside || !first || first.text === '') return false;
  const isName = !isPlainColumn(words, first.header) && !words.has('option-names.criterion', first.header);
  return isName && hasVerdict(words, passage);
}

/** A table whose first or second column says that each row is an option. */
function listsOptions(words: Words, passage: Passage): boolean {
  return (
    (passage.cells ?? []).length > 2 &&
    (passage.cells ?? []).slice(0, 2).some(({ header }) => {
      const named = words.find('option-names.prefix', header);
      return named !== undefined && named.start <= 1 && named.end >= header.length - 1;
    })
  );
}
