import { isVerdictColumn } from '../options/is-verdict-column.ts';
import { optionInCell } from '../choice/option-in-cell.ts';
import type { Finding } from '../finding.ts';
import type { Passage } from '../outline/index.ts';
import { passageText } from '../passage-text.ts';
import type { Reading } from '../reading.ts';
import { optionAround } from '../sections-of.ts';
import type { JudgedOption } from '../standing.ts';

/** A row of a table of criteria, with the option that it goes to. */
interface Won {
  readonly passage: Passage;
  readonly winner: JudgedOption;
}

function wonRows(reading: Reading): readonly Won[] {
  const { outline, words, decision } = reading;
  const { options } = decision;
  return outline.passages.flatMap((passage) => {
    const cells = (passage.cells ?? []).slice(1);
    const verdict = cells.findLast((cell) => isVerdictColumn(words, cell.header));
    // What a table below an option's heading has is that option's.
    if (!verdict || optionAround(reading, passage)) return [];
    const winner = optionInCell(words, options, verdict.text);
    return winner ? [{ passage, winner }] : [];
  });
}

/** What a row says of the chosen option: its cell beside the criterion, else the row's first two cells. */
function textOf({ words, decision }: Reading, passage: Passage): string {
  const chosen = decision.options.filter((option) => option.status === 'chosen');
  const [first, ...others] = passage.cells ?? [];
  const own = others.find((cell) => cell.text !== '' && optionInCell(words, chosen, cell.header));
  return first && own ? `${first.text}: ${own.text}` : passageText(passage);
}

/** Rows of a table of criteria whose last column says which option each goes to: for the choice, or against it. */
export function* winningRows(reading: Reading): Iterable<Finding & { readonly at: Passage }> {
  const rows = wonRows(reading);
  if (rows.length < 2) return;
  for (const { passage, winner } of rows) {
    const kind = winner.status === 'chosen' ? 'rationale' : 'risk';
    const by = winner.status === 'chosen' ? 'criterion-won' : 'criterion-lost';
    yield { kind, text: textOf(reading, passage), at: passage, by, certainty: 'inferred' };
  }
}
