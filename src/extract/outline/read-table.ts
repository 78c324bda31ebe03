import type { Table } from 'mdast';
import { addPassage, type Builder } from './builder.ts';
import { flatten } from './flatten.ts';
import { readSpans } from './read-spans.ts';

/** Reads a table: each row but the header is a passage whose text is its cells, joined. */
export function readTable(builder: Builder, table: Table): void {
  const headers = (table.children[0]?.children ?? []).map((cell) => flatten(cell.children).text);
  for (const row of table.children.slice(1)) {
    const cells = row.children.map((cell, index) => ({
      header: headers[index] ?? '',
      text: flatten(cell.children).text,
    }));
    const start = row.position?.start ?? { line: 1, column: 1 };
    const filled = cells.filter((cell) => cell.text !== '').map((cell) => cell.text);
    const text = filled.join(' | ');
    addPassage(builder, {
      form: 'row',
      text,
      rest: filled.slice(1).join(' | '),
      ...(filled[0] !== undefined && { lead: filled[0] }),
      lines: [{ offset: 0, line: start.line }],
      line: start.line,
      column: start.column,
      endLine: start.line,
      depth: 0,
      cells,
      spans: readSpans(row.children, text),
    });
  }
}
