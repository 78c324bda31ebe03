import type { Outline, Passage, Section } from '../outline/index.ts';
import type { Words } from '../words.ts';
import { bareName, readOptionName } from './option-name.ts';
import type { Option } from './types.ts';

/** A column that an option's letter heads, with the row that it was read from. */
interface Column {
  readonly number: string;
  /** What it is called beside its letter; empty for "Option A" alone. */
  readonly name: string;
  readonly header: string;
  readonly row: Passage;
}

const behindName = /^(.{2,60}?)\s*[(（]([^()（）]{2,30})[)）]$/u;
/** The line that heads a table and the one below it. */
const linesOfHeader = 2;

/** "Option A", "light-ferry (Option B)": the letter that heads a column, and the name in front of it. */
function readHeader(words: Words, header: string): Pick<Column, 'number' | 'name'> | undefined {
  const [, before = '', inside = header] = behindName.exec(header) ?? [];
  const read = readOptionName(words, inside);
  if (read?.number === undefined || read.name !== '') return undefined;
  return { number: read.number, name: bareName(words, before) };
}

function chapterOf(section: Section): Section {
  let at = section;
  while (at.parent && at.parent.level > 1) at = at.parent;
  return at;
}

/** The chapters in which letters have options of their own: what tables call by them there are these. */
function chaptersThatName(found: readonly Option[]): ReadonlySet<Section> {
  const named = found.filter(({ number, by }) => number !== undefined && by !== 'options-table');
  const places = named.flatMap(({ sections, passages }) => [...sections, ...passages.map(({ section }) => section)]);
  return new Set(places.map(chapterOf));
}

/** The lettered columns of the tables of each chapter that has two of them or more. */
function columnsByChapter({ passages }: Outline, words: Words): ReadonlyMap<Section, readonly Column[]> {
  const read = new Map<string, ReturnType<typeof readHeader>>();
  const chapters = new Map<Section, Map<string, Column>>();
  for (const row of passages)
    for (const { header } of row.cells?.slice(1) ?? []) {
      if (!read.has(header)) read.set(header, readHeader(words, header));
      const found = read.get(header);
      if (!found) continue;
      const chapter = chapterOf(row.section);
      const known = chapters.get(chapter) ?? new Map<string, Column>();
      if (!known.has(found.number)) known.set(found.number, { ...found, header, row });
      chapters.set(chapter, known);
    }
  const several = [...chapters].filter(([, { size }]) => size > 1);
  return new Map(several.map(([chapter, columns]) => [chapter, [...columns.values()]]));
}

/**
 * Options that a whole document compares, chapter by chapter: their letters alone head columns in several of them, so that
 * "### Option A: flat" in one says what that option does there. Where each of these chapters has options with such letters, each is a matter of its own.
 *
 * @param found what has headings of its own
 */
export function runThrough(outline: Outline, words: Words, found: readonly Option[]): readonly Option[] {
  const chapters = columnsByChapter(outline, words);
  const all = [...chapters.values()].flat();
  const naming = chaptersThatName(found);
  const isOfEach = [...chapters.keys()].every((chapter) => naming.has(chapter));
  if (chapters.size < 2 || isOfEach || all.every(({ name }) => name !== '')) return [];
  const numbers = [...new Set(all.map(({ number }) => number))];
  return numbers.flatMap((number): Option[] => {
    const columns = all.filter((column) => column.number === number);
    const [first] = columns;
    if (!first || columns.length < 2) return [];
    const { header, name } = columns.find((column) => column.name !== '') ?? first;
    const same = found.filter((option) => option.number === number && option.by === 'option-heading');
    return [
      {
        name: name === '' ? header : name,
        number,
        raw: header,
        line: first.row.line - linesOfHeader,
        column: first.row.column,
        by: 'runs-through',
        sections: same.flatMap(({ sections }) => sections),
        passages: [],
        headings: columns.map((column) => column.header),
        sure: true,
      },
    ];
  });
}
