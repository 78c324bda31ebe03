import { numberPlaces } from '../choice/number-places.ts';
import { firstClause } from '../choice/choice-name.ts';
import { countsWays } from '../counts-ways.ts';
import type { Outline, Passage, Role, Section } from '../outline/index.ts';
import type { Words } from '../words.ts';
import { briefName } from './brief-name.ts';
import { type Counter, counterOf } from './counter-of.ts';
import type { Option } from './types.ts';

/** Where paragraphs that are counted through may be options. */
const open = new Set<Role | undefined>([undefined, 'options', 'context', 'problem', 'goals', 'proposal', 'decision']);
const [fewest, most] = [2, 8];
/** What is counted through further on in a document is something else, and each row is looked for in all that follows. */
const mostRows = 12;

/** "(3a) …": what has variants is read by others. */
const variant = /^\(?\d[a-h][.)]/u;

/** A paragraph, or a label with what stands below it. */
interface Place {
  readonly text: string;
  readonly line: number;
  readonly column: number;
  readonly section: Section;
  readonly passages: Passage[];
  readonly sections: Section[];
}

interface Counted extends Place {
  readonly counter: Counter;
}

/** The paragraphs and labels right below a section, in order. */
function placesIn(section: Section): readonly Place[] {
  const paragraphs = section.passages.flatMap((passage): readonly Place[] => {
    const { form, text, line, column } = passage;
    const isProse = form === 'paragraph' || form === 'quote';
    return isProse ? [{ text, line, column, section, passages: [passage], sections: [] }] : [];
  });
  const labels = section.children.flatMap((child): readonly Place[] => {
    const { kind, raw: text, line, column } = child;
    return kind === 'label' ? [{ text, line, column, section, passages: [], sections: [child] }] : [];
  });
  return labels.length === 0 ? paragraphs : [...paragraphs, ...labels].toSorted((a, b) => a.line - b.line);
}

/** Places in a section that open with one, two, three in the same way, whatever stands between them. */
function* rowsIn(words: Words, section: Section): Iterable<readonly Counted[]> {
  if (section.passages.some(({ text }) => variant.test(text))) return;
  let row: Counted[] = [];
  for (const place of placesIn(section)) {
    const counter = counterOf(words, place.text);
    if (counter === undefined) continue;
    const last = row.at(-1)?.counter;
    if (last && last.kind === counter.kind && counter.count === last.count + 1) row.push({ ...place, counter });
    else if (counter.count === 1) {
      if (row.length >= fewest) yield row;
      row = [{ ...place, counter }];
    }
  }
  if (row.length >= fewest) yield row;
}

/** Whether the paragraph in front of a row, or the label that it stands below, counts ways or speaks of options. */
function isAnnounced(words: Words, { section, line }: Place): boolean {
  if (section.roles[0] === 'options') return true;
  const above = section.passages.findLast((passage) => passage.line < line);
  return [above?.text ?? '', section.raw].some((text) => countsWays(words, text) !== undefined);
}

/** Whether what stands behind a row calls one of it as it is counted: "(c)", "variant 2", "the second one". */
function isCalled(words: Words, outline: Outline, row: readonly Counted[]): boolean {
  const last = row.at(-1)?.line ?? 0;
  const numbers = new Set(row.map(({ counter }) => counter.number));
  return outline.passages.some(
    ({ line, text, form }) =>
      line > last &&
      form !== 'code' &&
      (row.some(({ counter }) => counter.calls(words, text)) ||
        numberPlaces(words, text).some(({ number }) => numbers.has(number))),
  );
}

function optionOf(words: Words, { counter, text: raw, line, column, passages, sections }: Counted): Option | undefined {
  const rest = raw.slice(counter.end).trimStart();
  // What goes on for longer is called by how it begins.
  const name = briefName(words, { text: rest }, true)?.name ?? firstClause(words, rest);
  return name === undefined
    ? undefined
    : {
        name,
        raw,
        line,
        column,
        by: 'counters',
        sections,
        passages,
        headings: [raw],
        number: counter.number,
        ...(counter.alias !== undefined && { alias: counter.alias }),
        sure: true,
      };
}

/**
 * Paragraphs that are counted through and told of as ways to go: "(a) …" and "(b) …" behind "Two ways were discussed", "Shape 1: …" and
 * "Shape 2: …" where one of them is called so later.
 */
export function* optionsByCounters(outline: Outline, words: Words): Iterable<Option> {
  let rows = 0;
  for (const section of outline.sections) {
    if (!open.has(section.roles[0])) continue;
    for (const row of rowsIn(words, section)) {
      rows += 1;
      if (rows > mostRows) return;
      const [first] = row;
      if (!first || row.length > most) continue;
      if (!isAnnounced(words, first) && !isCalled(words, outline, row)) continue;
      const options = row.flatMap((one) => optionOf(words, one) ?? []);
      if (options.length < row.length) continue;
      yield* options;
      return;
    }
  }
}
