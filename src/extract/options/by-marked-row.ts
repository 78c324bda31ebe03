import { saysYes } from '../choice/says-yes.ts';
import type { Cell, Outline, Passage } from '../outline/index.ts';
import type { Words } from '../words.ts';
import { isVerdictColumn } from './is-verdict-column.ts';
import { bareName } from './option-name.ts';
import { smallTables } from './small-tables.ts';
import type { Option } from './types.ts';

/** What points at a row chooses it, whatever it says. */
const points = /^(?:←|<-|👈|⬅)/u;
/** A cell that says no more than this is a mark. */
const shortMark = 24;
/** A name, what is said of it, and the mark. */
const fewestCells = 3;
/** A number or a letter in front of the names. */
const counter = /^[#(]?(?:\d{1,2}|[A-Ha-h])[.)]?$/u;

/** Whether the last cell of a row says no more than that the row was taken; its column says nothing else. */
function isMarked(words: Words, { cells = [] }: Passage): boolean {
  const { header = '', text = '' } = cells.at(-1) ?? ({} as Partial<Cell>);
  if (text.length > shortMark || !(header.trim() === '' || isVerdictColumn(words, header))) return false;
  // "Chosen?", and below it "yes".
  if (header.trim() !== '' && saysYes(words, text)) return true;
  return points.test(text) || (words.has('marks.chosen', text) && !words.has('marks.rejected', text));
}

/** A table of whose rows one is pointed at: "| 2 | SQLite | yes | ← this one |". */
export function* optionsByMarkedRow(outline: Outline, words: Words): Iterable<Option> {
  for (const rows of smallTables(outline)) {
    const marked = rows.filter((row) => isMarked(words, row));
    // "| Status | accepted |" is a property of the document.
    if (marked.length !== 1 || rows.some(({ cells = [] }) => cells.length < fewestCells)) continue;
    const counted = rows.every(({ cells = [] }) => counter.test(cells[0]?.text.trim() ?? ''));
    for (const passage of rows) {
      const { text: raw, line, column, cells = [] } = passage;
      const name = bareName(words, cells[counted ? 1 : 0]?.text ?? '');
      const number = counted ? cells[0]?.text.replace(/[^\p{L}\p{N}]/gu, '') : undefined;
      yield {
        name,
        raw,
        line,
        column,
        by: 'marked-row',
        sections: [],
        passages: [passage],
        headings: [name],
        told: marked.includes(passage) ? 'chosen' : 'rejected',
        ...(number !== undefined && { number }),
      };
    }
    return;
  }
}
