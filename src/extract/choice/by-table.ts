import type { Option } from '../options/types.ts';
import type { Passage, Section } from '../outline/index.ts';
import { saysChosen } from './by-mark.ts';
import { isListed } from '../names/is-listed.ts';
import { isVerdictColumn } from '../options/is-verdict-column.ts';
import { mentions } from './mentions.ts';
import { saysYes } from './says-yes.ts';
import { optionInCell } from './option-in-cell.ts';
import type { Evidence, Weighing } from './types.ts';

/** A cell that says no more than this is a mark, whatever its column is called. */
const shortMark = 24;

/** "| B | a small window | our final choice |", where no other row says so. */
function* markedRows({ words, options, outline }: Weighing): Iterable<Evidence> {
  const listed = outline.passages.flatMap((passage) => {
    const option = passage.cells && options.find((one) => one.passages.includes(passage));
    const cell = passage.cells?.slice(1).find(({ text }) => text.length <= shortMark && saysChosen(words, text));
    return option && cell ? [{ option, passage }] : [];
  });
  const [only, another] = listed;
  if (!only || another) return;
  const { option, passage } = only;
  yield {
    options: [option],
    text: option.name,
    line: passage.line,
    column: passage.column,
    by: 'marked-row',
    weight: 6,
  };
}

/** The option that heads the column of a cell. */
function heading({ words, options }: Weighing, { header }: { readonly header: string }): Option | undefined {
  return options.find(({ headings }) => headings.includes(header)) ?? mentions(words, options, header)[0];
}

/** Where each option has its column: the row "Decision" with one tick, and the row "Total" with one highest sum. */
function* closingRows(weighing: Weighing): Iterable<Evidence> {
  const { words, outline } = weighing;
  for (const { cells = [], line, column } of outline.passages) {
    const [first, ...others] = cells;
    if (!first || others.length < 2) continue;
    const sums = others.map(({ text }) => (/^[\d.,]+$/u.test(text.trim()) ? Number(text.replace(',', '.')) : NaN));
    const isTotal = isListed(words, 'option-names.total', first.text) && sums.every((sum) => !Number.isNaN(sum));
    const taken = isTotal
      ? others.filter((_, at) => sums[at] === Math.max(...sums))
      : words.has('option-names.verdict-column', first.text)
        ? others.filter(({ text }) => saysChosen(words, text))
        : [];
    const option = taken.length === 1 && taken[0] ? heading(weighing, taken[0]) : undefined;
    if (option)
      yield { options: [option], text: option.name, line, column, by: 'closing-row', weight: isTotal ? 3 : 7 };
  }
}

/** A row whose last column says that its option is taken. */
interface Taken {
  readonly option: Option;
  readonly passage: Passage;
}

/** What rows say of their own options: several that one table takes are taken together. */
function* takenRows(taken: ReadonlyMap<Section, readonly Taken[]>): Iterable<Evidence> {
  for (const rows of taken.values()) {
    const options = rows.map(({ option }) => option);
    const { line = 1, column = 1 } = rows[0]?.passage ?? {};
    const text = options.map(({ name }) => name).join(' + ');
    yield { options, text, line, column, by: 'verdict-column', weight: 8 };
  }
}

/** A column that says who won each criterion: the majority; and one that marks an option's own row. */
export function* evidenceInTables(weighing: Weighing): Iterable<Evidence> {
  yield* markedRows(weighing);
  yield* closingRows(weighing);
  const { outline, words, options } = weighing;
  const wins = new Map<Option, { count: number; line: number }>();
  const taken = new Map<Section, readonly Taken[]>();
  for (const passage of outline.passages) {
    const last = passage.cells?.findLast((cell) => isVerdictColumn(words, cell.header));
    if (!last || last === passage.cells?.[0]) continue;
    const winner = optionInCell(words, options, last.text);
    if (winner) wins.set(winner, { count: (wins.get(winner)?.count ?? 0) + 1, line: passage.line });
    const option =
      options.find(({ passages }) => passages.includes(passage)) ??
      mentions(words, options, passage.cells?.[0]?.text ?? '')[0];
    if (option && !winner && (saysChosen(words, last.text) || saysYes(words, last.text)))
      taken.set(passage.section, [...(taken.get(passage.section) ?? []), { option, passage }]);
  }
  yield* takenRows(taken);
  const [best, second] = [...wins].toSorted((a, b) => b[1].count - a[1].count);
  if (best && best[1].count >= 2 && best[1].count > (second?.[1].count ?? 0))
    yield { options: [best[0]], text: best[0].name, line: best[1].line, column: 1, by: 'winner-column', weight: 5 };
}
