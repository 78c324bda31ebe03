import { labelledDecisions } from '../choice/by-label.ts';
import type { Finding } from '../finding.ts';
import type { Passage } from '../outline/index.ts';
import { passagesOf } from '../passages-of.ts';
import type { Reading } from '../reading.ts';
import { rolesOf } from '../roles-of.ts';

/** Labels of what speaks for a decision. */
const reasons = new Set(['rationale', 'context', 'pros', 'consequences']);

/** The parts of a row of a decision table: what was to be decided, what it was decided to be, and why. */
function ofRow({ words }: Reading, passage: Passage): { text: string; data: Record<string, string> } | undefined {
  const [first, second, ...others] = passage.cells ?? [];
  if (!first || !second || second.text === '') return undefined;
  const reason = others.find((cell) => words.has('headings.rationale', cell.header))?.text ?? '';
  return { text: `${first.text}: ${second.text}`, data: { topic: first.text, ...(reason !== '' && { reason }) } };
}

/** What stands behind "Why" or "Context" beside a labelled decision. */
function reasonBeside({ words }: Reading, { section, above }: Passage): string | undefined {
  return section.passages.find(
    (one) => one.above === above && one.lead !== undefined && reasons.has(rolesOf(one.lead, words)[0] ?? ''),
  )?.rest;
}

/** A decision of a log: "- **Chosen:** …" under a heading for each. */
function ofLog(reading: Reading, passage: Passage): Finding {
  const topic = passage.section.heading;
  const reason = reasonBeside(reading, passage);
  const data = { topic, ...(reason !== undefined && { reason }) };
  return { kind: 'decision', text: `${topic}: ${passage.rest}`, at: passage, by: 'decision-log', data };
}

/** The smaller decisions within the solution: items and rows under "Key decisions", logs of decisions, answered questions. */
export function* decisions(reading: Reading): Iterable<Finding> {
  const labelled = labelledDecisions(reading);
  const logs = new Set(labelled.map(({ section }) => section));
  if (logs.size > 1)
    for (const passage of labelled) if (reading.standing(passage) === 'own') yield ofLog(reading, passage);
  for (const passage of passagesOf(reading, (_, role) => role === 'decisions')) {
    // Beside a labelled decision stand its reasons and what lost.
    if (passage.lead !== undefined && logs.has(passage.section)) continue;
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
