import type { Finding } from '../finding.ts';
import type { Passage, Section } from '../outline/index.ts';
import { passagesOf } from '../passages-of.ts';
import type { Reading } from '../reading.ts';

/** Whether the section explains the choice: "Why …", "Reasons", or one that says who wins. */
function explains({ words }: Reading, section: Section): boolean {
  return (
    section.roles[0] === 'rationale' ||
    (section.kind !== 'start' && words.has('marks.winner', section.raw) && section.roles[0] !== 'options')
  );
}

function within(section: Section, test: (at: Section) => boolean): boolean {
  for (let at: Section | undefined = section; at; at = at.parent) if (test(at)) return true;
  return false;
}

/**
 * Why the choice won: what stands under "Why" and the like, sentences of the decision that give a reason,
 * good consequences; and the chosen option's pros where no list of reasons exists.
 */
export function* rationales(reading: Reading): Iterable<Finding> {
  if (reading.decision.choices.length === 0) return;
  const explicit = passagesOf(
    reading,
    (section, role) =>
      (role === 'rationale' || within(section, (at) => explains(reading, at))) &&
      role !== 'pros' &&
      role !== 'cons' &&
      role !== 'risks',
  );
  for (const passage of explicit) yield at(passage, 'reason-section');
  for (const finding of reasonsInDecision(reading, new Set(explicit))) yield finding;
  const good = passagesOf(
    reading,
    (section, role) =>
      role === 'pros' && (explicit.length === 0 || within(section, (one) => one.roles[0] === 'consequences')),
  );
  for (const passage of good) yield at(passage, 'advantage');
}

function at(passage: Passage, by: string): Finding {
  return { kind: 'rationale', text: passage.text, at: passage, by };
}

function* reasonsInDecision(reading: Reading, known: ReadonlySet<Passage>): Iterable<Finding> {
  for (const passage of passagesOf(reading, (_, role) => role === 'decision' || role === 'consequences')) {
    if (known.has(passage) || passage.form === 'row') continue;
    const reason = reading.sentences(passage).find(({ text }) => reading.words.has('sentence.reason', text));
    if (reason)
      yield {
        kind: 'rationale',
        text: reason.text,
        at: { line: reason.line, column: passage.column },
        by: 'reason-word',
      };
  }
}
