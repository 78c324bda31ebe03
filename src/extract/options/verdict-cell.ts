import type { Cell, Passage } from '../outline/index.ts';
import type { Reading } from '../reading.ts';
import { isVerdictColumn } from './is-verdict-column.ts';

/** The cell of an option's row that says what became of it and why. */
export function verdictCell({ words }: Reading, passage: Passage): Cell | undefined {
  const cells = (passage.cells ?? []).slice(1).filter((cell) => cell.text !== '');
  return (
    cells.find(({ header }) => words.has('headings.rationale', header) || words.has('weighing.verdict', header)) ??
    cells.find(({ header }) => isVerdictColumn(words, header))
  );
}
