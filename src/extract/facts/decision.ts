import type { Finding } from '../finding.ts';
import type { Passage } from '../outline/index.ts';
import { passagesOf } from '../passages-of.ts';
import type { Reading } from '../reading.ts';

/** The parts of a row of a decision table: what was to be decided, what it was decided to be, and why. */
function ofRow({ words }: Reading, passage: Passage): { text: string; data: Record<string, string> } | undefined {
  const [first, second, ...others] = passage.cells ?? [];
  if (!first || !second || second.text === '') return undefined;
  const reason = others.find((cell) => words.has('headings.rationale', cell.header))?.text ?? '';
  return { text: `${first.text}: ${second.text}`, data: { topic: first.text, ...(reason !== '' && { reason }) } };
}

/** The smaller decisions within the solution: items and rows under "Key decisions", answered questions. */
export function* decisions(reading: Reading): Iterable<Finding> {
  for (const passage of passagesOf(reading, (_, role) => role === 'decisions')) {
    // What is still to be decided is a question, wherever it stands.
    if (reading.words.has('sentence.strong-question', passage.text)) continue;
    if (passage.form === 'row') {
      const row = ofRow(reading, passage);
      if (row) yield { kind: 'decision', ...row, at: passage, by: 'decision-table' };
    } else
      yield {
        kind: 'decision',
        text: passage.text,
        at: passage,
        by: 'decisions-section',
        ...(passage.lead !== undefined && { data: { topic: passage.lead } }),
      };
  }
}
