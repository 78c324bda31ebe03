import { spacedWords } from '../../text/index.ts';
import { isListed } from '../names/is-listed.ts';
import { once } from '../once.ts';
import type { Cell, Outline, Passage, Section } from '../outline/index.ts';
import { rolesOf } from '../roles-of.ts';
import type { Words } from '../words.ts';
import { isPlainColumn } from './is-plain-column.ts';
import { isVerdictColumn } from './is-verdict-column.ts';
import { bareName, readNumberedName, readOptionName } from './option-name.ts';
import { takesAll } from './takes-all.ts';
import type { Option } from './types.ts';

/** Beside a name stand what is said of it, and the verdict. */
const fewestBeside = 2;

/** A letter or number that a row is called by. */
const code = /^(?:\p{Lu}\d?|\d{1,2})$/u;

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
        spacedWords(one.header) <= 2 &&
        words.has('option-names.column', one.header) &&
        !readOptionName(words, one.header),
    );
    const cell = named ?? (weighed || judgesEach(words, passage) ? behindCode(cells) : undefined);
    if (!cell || cells.indexOf(cell) > 1 || isAloneInArea(passage, cell)) continue;
    const read = readOptionName(words, cell.text) ?? readNumberedName(words, cell.text);
    const name = read.name || bareName(words, cell.text);
    const beside = cells[0] === cell ? undefined : code.exec(cells[0]?.text.trim() ?? '')?.[0];
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

/** How many rows of a table say by their first cell what they are candidates for. */
const areasIn = once(({ passages }: Section): ReadonlyMap<string, number> => {
  const areas = new Map<string, number>();
  for (const { cells } of passages) if (cells?.[0]) areas.set(cells[0].text, (areas.get(cells[0].text) ?? 0) + 1);
  return areas;
});

/** "| Tests | pytest |", where others stand in rows by two: it is the only one in its area, and weighed against nothing. */
function isAloneInArea({ cells = [], section }: Passage, cell: Cell): boolean {
  const [area] = cells;
  if (!area || area === cell || code.test(area.text.trim()) || area.text === '') return false;
  const areas = areasIn(section);
  return areas.get(area.text) === 1 && [...areas.values()].some((count) => count > 1);
}

/** The first cell of a row, or the second where the first only holds the letter or number that the row is called by. */
function behindCode([first, second]: readonly Cell[]): Cell | undefined {
  return first && second && code.test(first.text.trim()) && second.text.trim() !== '' ? second : first;
}

/** A table that says what is good about each row and what is bad, or of each "choice" what it costs. */
function weighsRows(words: Words, { cells = [] }: Passage): boolean {
  const sides = new Set(cells.slice(1).map(({ header }) => rolesOf(header, words)[0]));
  if (sides.has('cons') && isListed(words, 'option-names.choice-column', cells[0]?.header ?? '')) return true;
  return sides.has('pros') && sides.has('cons') && rolesOf(cells[0]?.header, words)[0] === undefined;
}

/** A table that compares options by row and says of each what became of it. */
function hasVerdict(words: Words, { cells = [], section }: Passage): boolean {
  return cells.slice(1).some(({ header }) => isVerdictColumn(words, header) && !takesAll(words)(section).has(header));
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
