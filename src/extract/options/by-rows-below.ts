import { spacedWords } from '../../text/index.ts';
import { isListed } from '../names/is-listed.ts';
import type { Outline, Passage } from '../outline/index.ts';
import type { Words } from '../words.ts';
import { isPlainColumn } from './is-plain-column.ts';
import { bareName } from './option-name.ts';
import { smallTables } from './small-tables.ts';
import type { Option } from './types.ts';

/** In words: a longer cell tells something. */
const longestName = 8;
/** "--port", "LOG_LEVEL": what a program can be told. */
const setting = /^(?:-{1,2}[a-z]|[A-Z]+_[A-Z_]+$)/u;

function nameOf(words: Words, { cells = [] }: Passage): string {
  return bareName(words, cells[0]?.text ?? '');
}

/** Whether a column may hold names: by its heading it lists no criteria, and says nothing of something else. */
function mayName(words: Words, header: string): boolean {
  if (header === '') return true;
  return !words.has('option-names.criterion', header) && !isPlainColumn(words, header);
}

/** "## Options", and below it "| Wood | Cost | Note |": a table that says something of each of its rows. */
export function* optionsByRowsBelow(outline: Outline, words: Words): Iterable<Option> {
  for (const rows of smallTables(outline)) {
    const [first] = rows;
    const [head, ...columns] = first?.cells ?? [];
    const { roles } = first?.section ?? {};
    if (!head || roles?.[0] !== 'options' || !mayName(words, head.header)) continue;
    if (!columns.some(({ header }) => header !== '' && isPlainColumn(words, header))) continue;
    const names = rows.map((row) => nameOf(words, row));
    const areNames = names.every((name) => name !== '' && spacedWords(name) <= longestName && !setting.test(name));
    if (!areNames || new Set(names).size < names.length) continue;
    for (const [at, passage] of rows.entries()) {
      const { text: raw, line, column } = passage;
      const name = names[at] ?? '';
      if (isListed(words, 'option-names.total', name)) continue;
      yield { name, raw, line, column, by: 'rows-below', sections: [], passages: [passage], headings: [name] };
    }
    return;
  }
}
