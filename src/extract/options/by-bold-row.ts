import type { Outline, Passage } from '../outline/index.ts';
import { isListed } from '../names/is-listed.ts';
import type { Words } from '../words.ts';
import { isPlainColumn } from './is-plain-column.ts';
import { bareName } from './option-name.ts';
import { smallTables } from './small-tables.ts';
import type { Option } from './types.ts';

/** Whether the first cell of a row is bold as a whole. */
function isBold({ cells: [first] = [], spans }: Passage): boolean {
  return spans.some(({ mark, start, text }) => mark === 'strong' && start === 0 && text === first?.text);
}

/** A table that says something of each row ("Cost", "Effort"), of whose rows one stands out in bold: "| **Loki** | low | 2 days |". */
export function* optionsByBoldRow(outline: Outline, words: Words): Iterable<Option> {
  for (const rows of smallTables(outline)) {
    const bold = rows.filter(isBold);
    const [head, ...columns] = rows[0]?.cells ?? [];
    if (bold.length !== 1 || !head || !columns.some(({ header }) => header !== '' && isPlainColumn(words, header)))
      continue;
    if (head.header !== '' && !words.has('option-names.column', head.header)) continue;
    if (rows.some(({ cells }) => isListed(words, 'option-names.total', cells?.[0]?.text))) continue;
    for (const passage of rows) {
      const { text: raw, line, column, cells } = passage;
      const name = bareName(words, cells?.[0]?.text ?? '');
      const told = bold.includes(passage) ? ('chosen' as const) : ('rejected' as const);
      const common = { raw, line, column, by: 'bold-row', sections: [], passages: [passage], headings: [name] };
      yield { ...common, name, told };
    }
    return;
  }
}
