import { once } from '../once.ts';
import { nameKey } from './same-name.ts';
import type { Outline, Passage, Section } from '../outline/index.ts';
import { isListed } from '../names/is-listed.ts';
import { rolesOf } from '../roles-of.ts';
import type { ListName } from '../list-name.ts';
import type { Words } from '../words.ts';
import { headingsOfNames } from './headings-of-names.ts';
import { isPlainColumn } from './is-plain-column.ts';
import { isVerdictColumn } from './is-verdict-column.ts';
import { bareName, readOptionName } from './option-name.ts';
import type { Option } from './types.ts';

/** Longer than this, a heading's cell or side is a sentence and no name. */
const longest = 60;

function option(name: string, raw: string, line: number, by: string): Option {
  return { name, raw, line, column: 1, by, sections: [], passages: [], headings: [] };
}

/** An option where its own heading stands, where it has one. */
function atHeading(found: Option, section: Section | undefined): Option {
  return section
    ? { ...found, raw: section.raw, line: section.line, sections: [section], headings: [section.raw] }
    : found;
}

/** The first heading below "Options", of a matter that is weighed there: "Storage: S3 vs disk". */
function isMatter(section: Section): boolean {
  const { parent, kind } = section;
  return parent?.roles[0] === 'options' && (kind === 'heading' || kind === 'bold') && parent.children[0] === section;
}

/** So many headings may set two things against each other. */
const mostVersus = 2;

/** "Undo vs selection", "Undo vs notifications": a document that sets many things side by side, and decides between none of them, explains. */
function explains({ sections }: Outline, words: Words): boolean {
  const against = sections.filter(
    ({ kind, heading }) => kind === 'heading' && heading.length <= 2 * longest && words.has('choice.versus', heading),
  );
  const decides = ({ children }: Section): boolean => children.some(({ roles: [role] }) => role === 'decision');
  return against.length > mostVersus && !against.some(decides);
}

/** "Differences vs alternatives" compares chapters. */
function isHeading(words: Words, name: string): boolean {
  const [role] = rolesOf(name, words);
  return role !== undefined && isListed(words, `headings.${role}`, name);
}

/** "Kafka vs. RabbitMQ for the alarms": the last name without what they are weighed for; with it, where another side has its own. */
function withoutMatter(words: Words, sides: readonly string[]): readonly string[] {
  const [at, ...others] = sides.map((side) => words.find('choice.versus-for', side.trimStart())).toReversed();
  const last = sides.at(-1)?.trimStart() ?? '';
  return at && others.every((other) => !other) ? [...sides.slice(0, -1), last.slice(0, at.start)] : sides;
}

/** "Kafka vs. RabbitMQ" as the title, or as a main heading. */
function* byTitle(outline: Outline, words: Words): Iterable<Option> {
  if (explains(outline, words)) return;
  for (const section of outline.sections) {
    const isTitle =
      section.kind === 'bold' &&
      section.line === outline.sections[1]?.line &&
      section.line <= (outline.passages[0]?.line ?? 0);
    if (!isTitle && !isMatter(section) && (section.kind !== 'heading' || section.level > 2)) continue;
    const parts = section.heading.split(/[:：]\s*|\s[—–-]\s|(?<=[?？])\s/u);
    // "Kafka or RabbitMQ?" sets two against each other only as a question.
    const lists: readonly ListName[] = /[?？]\s*$/u.test(section.raw)
      ? ['choice.versus', 'choice.versus-asked']
      : ['choice.versus'];
    const list = lists.find((one) => parts.some((part) => words.has(one, part))) ?? 'choice.versus';
    const subject = parts.find((part) => words.has(list, part)) ?? '';
    const joints = words.findAll(list, subject);
    if (joints.length === 0 || subject.length > 2 * longest) continue;
    const starts = [0, ...joints.map((joint) => joint.end)];
    const ends = [...joints.map((joint) => joint.start), subject.length];
    const sides = starts
      .map((start, index) => subject.slice(start, ends[index]))
      // "Larch, oak or tin?"
      .flatMap((side, index) => (list === 'choice.versus' || index > 0 ? [side] : side.split(/[,，、]\s*/u)));
    const names = withoutMatter(words, sides).map((side) => bareName(words, side).replace(/[?？]$/u, ''));
    const areOptions = names.every(
      (name) => name !== '' && name.length <= longest && !readOptionName(words, name) && !isHeading(words, name),
    );
    if (!areOptions) continue;
    const own = headingsOfNames(words, names, section);
    for (const [index, name] of names.entries())
      yield atHeading(option(name, section.raw, section.line, 'versus-title'), own[index]);
  }
}

/** The first rows of tables whose first column names criteria. */
function comparisons(outline: Outline, words: Words): readonly Passage[] {
  const rows = outline.passages.filter((passage) => passage.form === 'row');
  return rows.filter((row, index) => {
    const before = rows[index - 1];
    const first = row.cells?.[0]?.header ?? '';
    const opens = before?.section !== row.section || before.line !== row.line - 1;
    return opens && (first === '' || words.has('option-names.criterion', first));
  });
}

/** More rows than this list something and weigh nothing. */
const mostRows = 12;

/** Where in a section the passage of a line stands. */
const placesIn = once(
  ({ passages }: Section): ReadonlyMap<number, number> => new Map(passages.map(({ line }, index) => [line, index])),
);

/** The rows of the table that a row opens, where its first column has no heading; none where that says what stands in it. */
function rowsOf({ cells, section, line }: Passage): readonly Passage[] {
  if (cells?.[0]?.header !== '') return [];
  const from = placesIn(section).get(line) ?? 0;
  const rows = section.passages.slice(from, from + mostRows + 1);
  return rows.filter((row, index) => row.form === 'row' && row.line === line + index);
}

/** Looks like a name and not like a word of the language: "ULID", "UUIDv7", "uuid v4". */
const telling = /\p{Lu}|\d/u;

/** The words of all that stands outside of tables and code. */
const wordsOutside = once(
  ({ passages }: Outline): ReadonlySet<string> =>
    new Set(passages.flatMap(({ form, text }) => (form === 'row' || form === 'code' ? [] : nameKey(text).split(' ')))),
);

/** How many of some names look like names, and of how many the document speaks elsewhere. */
function standOut(outline: Outline, names: readonly string[]): number {
  const told = wordsOutside(outline);
  const looks = names.filter((name) => telling.test(name.slice(1))).length;
  const said = names.filter((name) => {
    const key = nameKey(name);
    return key !== '' && key.split(' ').every((word) => told.has(word));
  }).length;
  return (looks + said) / names.length;
}

/** Whether the rows of a table without a heading above them are what is compared, and its columns by what. */
function areNamedRows(outline: Outline, rows: readonly Passage[], columns: readonly string[]): boolean {
  const names = rows.map(({ cells }) => cells?.[0]?.text ?? '');
  return (
    rows.length > 1 &&
    rows.length <= mostRows &&
    !names.includes('') &&
    standOut(outline, names) > standOut(outline, columns)
  );
}

/** The rows of such a table: "| ULID | yes | 16 |" below "| | sortable | size |". */
function* byRows(words: Words, rows: readonly Passage[]): Iterable<Option> {
  for (const row of rows) {
    const raw = row.cells?.[0]?.text ?? '';
    const name = readOptionName(words, raw)?.name || bareName(words, raw);
    if (name !== '' && name.length <= longest)
      yield { ...option(name, raw, row.line, 'comparison-rows'), passages: [row], headings: [raw] };
  }
}

/** The columns of a table whose rows are criteria: "Criterion | Kafka | RabbitMQ". */
function* byColumns(outline: Outline, words: Words): Iterable<Option> {
  for (const row of comparisons(outline, words)) {
    const headers = (row.cells ?? []).slice(1).map((cell) => cell.header);
    const weight = (header: string): boolean => isListed(words, 'option-names.weight-column', header);
    const names = headers.filter((header) => !isPlainColumn(words, header) && !weight(header));
    const judged = headers.filter((header) => isVerdictColumn(words, header) || weight(header));
    if (names.length < 2 || names.length + judged.length < headers.length) continue;
    const rows = rowsOf(row);
    if (areNamedRows(outline, rows, names)) {
      yield* byRows(words, rows);
      continue;
    }
    for (const header of names) {
      const name = readOptionName(words, header)?.name || bareName(words, header);
      if (nameKey(name) !== '')
        yield { ...option(name, header, row.line - 2, 'comparison-columns'), headings: [header] };
    }
  }
}

/** Options that are set against each other without a word such as "option": in a title, or as columns of a table. */
export function* optionsByVersus(outline: Outline, words: Words): Iterable<Option> {
  yield* byTitle(outline, words);
  yield* byColumns(outline, words);
}
