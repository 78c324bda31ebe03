import { isListed } from '../names/is-listed.ts';
import type { Stretch } from '../names/stretches.ts';
import { shapeOf } from '../names/shapes.ts';
import type { Words } from '../words.ts';
import { describeColumn, isTyped } from './describe-column.ts';
import type { ColumnSketch, TableSketch } from './types.ts';
import { allMatches } from '../../text/index.ts';

/** How mappers, migrations and modelling languages declare a table by its name. */
const named: readonly RegExp[] = [
  /\b(?:pgTable|mysqlTable|sqliteTable|createTable|create_table|drop_table|dropTable|createObjectStore|defineTable|addTable)\s*\(\s*['"`:](\w{1,80})/gu,
  /\b(?:create_table|add_column|change_table|add_index|drop_table|rename_table)\s+[:'"](\w{1,80})/gu,
  /\bSchema::(?:create|table|drop|dropIfExists)\s*\(\s*['"](\w{1,80})/gu,
  /__tablename__\s*=\s*['"](\w{1,80})/gu,
  /@(?:Entity|Table)\s*\(\s*(?:\{?\s*name\s*[=:]\s*)?['"](\w{1,80})/gu,
  /@@map\(\s*['"](\w{1,80})/gu,
  /\b(?:sequelize\.define|mongoose\.model|op\.(?:create_table|add_column|drop_table|drop_column|alter_column))\s*(?:<\w+>)?\(\s*['"](\w{1,80})/gu,
  /\bTable\s*\(\s*['"](\w{1,80})['"]\s*,/gu,
];
/** Declarations with a body in which the columns stand, one a line. */
const bodied: readonly { readonly pattern: RegExp; readonly always: boolean }[] = [
  { pattern: /^[ \t]*(?:model|Table|entity)\s+["`]?(\w{1,80})["`]?[^{\n]{0,40}\{/gmu, always: true },
  {
    pattern:
      /^[ \t]*class\s+(\w{1,80})\s*\((?:models\.Model|Base|db\.Model|SQLModel[^)]{0,30}|Document|ApplicationRecord)\)\s*:/gmu,
    always: true,
  },
  { pattern: /^[ \t]*class\s+(\w{1,80})\s*<\s*ApplicationRecord/gmu, always: true },
  {
    pattern: /^[ \t]*(?:export\s+)?(?:interface|type|class|data class|record|struct)\s+(\w{1,80})[^{\n]{0,60}\{/gmu,
    always: false,
  },
  { pattern: /^[ \t]*([A-Za-z]\w{1,80})\s*\{[ \t]*$/gmu, always: false },
];
/** Within the body of a class another, or what it does: "class Meta:", "def total(self):". */
const nested = /^\s+(?:class|(?:async )?def)\s[^#]*:\s*$/u;
const field = /^([ \t]+)["`]?([A-Za-z_]\w{0,80})["`]?\??[ \t]*[:=]?[ \t]*(.*)$/u;

/** Tables that code declares. Types and structures of a program count where the section is about data. */
export function* fromDeclaration(words: Words, stretch: Stretch): Iterable<TableSketch> {
  const { text } = stretch;
  for (const pattern of named) {
    for (const match of allMatches(text, pattern))
      yield { name: match[1] ?? '', stretch, offset: match.index, by: 'orm', columns: [], weight: 1 };
  }
  for (const { pattern, always } of bodied) {
    for (const match of allMatches(text, pattern)) {
      if (!always && (stretch.role !== 'schema' || isListed(words, 'technical.control-words', match[1])))
        continue;
      const columns = columnsBelow(words, text, match.index + match[0].length);
      if (columns.length > 0 || always)
        yield { name: match[1] ?? '', stretch, offset: match.index, by: 'orm', columns, weight: 1 };
    }
  }
  if (/^\s*erDiagram\b/u.test(text)) {
    for (const match of allMatches(text, /^\s*([\w-]{1,80})\s*(?:[|}o][|o]?[-.]{2}[|o]?[|{o]\s*([\w-]{1,80})\s*:|\{)/gmu)) {
      for (const name of [match[1], match[2]])
        if (name !== undefined)
          yield {
            name,
            stretch,
            offset: match.index,
            by: 'diagram',
            columns: match[2] === undefined ? columnsBelow(words, text, match.index + match[0].length) : [],
            weight: 1,
          };
    }
  }
}

/** The columns of a body: its lines that hold a name and a type, up to where it closes. */
function columnsBelow(words: Words, text: string, from: number): readonly ColumnSketch[] {
  const columns: ColumnSketch[] = [];
  let offset = text.indexOf('\n', from) + 1;
  if (offset === 0) return [];
  let margin: string | undefined;
  for (const line of text.slice(offset, offset + 8000).split('\n')) {
    if (/^\s*[})]/u.test(line) || /^\S/u.test(line) || nested.test(line)) break;
    const [, indent, name = '', note = ''] = field.exec(line) ?? [];
    const swapped = /^[A-Za-z]\w*$/u.test(note.split(/\s/u)[0] ?? '') && isTyped(words, name) && !isTyped(words, note);
    const own = swapped ? (note.split(/\s/u)[0] ?? '') : name;
    // What stands deeper belongs to what is declared within: `class Meta:` and its settings.
    margin ??= indent;
    if (indent === margin && shapeOf(own) && !isListed(words, 'technical.body-words', own))
      columns.push(describeColumn(words, own, swapped ? name : note, offset + line.indexOf(own)));
    offset += line.length + 1;
  }
  return columns;
}
