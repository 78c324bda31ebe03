import type { Finding } from '../finding.ts';
import type { Passage, Section } from '../outline/index.ts';
import { passagesOf } from '../passages-of.ts';
import { passageText } from '../passage-text.ts';
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

/** Sections in which a reason is one for something else than the choice. */
const elsewhere = new Set(['tasks', 'tests', 'risks', 'questions', 'cons', 'mitigation', 'rollout', 'metrics']);

function isElsewhere(section: Section): boolean {
  return within(section, (at) => elsewhere.has(at.roles[0] ?? ''));
}

/**
 * Why the choice won: what stands under "Why" and the like, sentences of the decision that give a reason,
 * good consequences, why the others lost; and the chosen option's pros where no list of reasons exists.
 */
export function* rationales(reading: Reading): Iterable<Finding> {
  if (reading.decision.choices.length === 0) return;
  const explicit = passagesOf(
    reading,
    (section, role) => !isElsewhere(section) && role !== 'pros' && within(section, (at) => explains(reading, at)),
  );
  for (const passage of explicit) yield at(passage, 'reason-section');
  yield* reasonsInDecision(reading, new Set(explicit));
  yield* whyNotTheOthers(reading);
  const good = passagesOf(
    reading,
    (section, role) =>
      role === 'pros' && (explicit.length === 0 || within(section, (one) => one.roles[0] === 'consequences')),
  );
  for (const passage of good) yield at(passage, 'advantage');
  if (explicit.length === 0 && good.length === 0) yield* pointsOfChosen(reading);
}

function at(passage: Passage, by: string): Finding {
  return { kind: 'rationale', text: passageText(passage), at: passage, by };
}

function* reasonsInDecision(reading: Reading, known: ReadonlySet<Passage>): Iterable<Finding> {
  const { words } = reading;
  const deciding = new Set(['decision', 'consequences']);
  for (const passage of passagesOf(reading, (section) => !isElsewhere(section))) {
    if (known.has(passage) || passage.form === 'row') continue;
    const decides = within(passage.section, (one) => deciding.has(one.roles[0] ?? ''));
    const reason = reading
      .sentences(passage)
      .find(({ text }) => words.has('sentence.reason', text) && (decides || words.has('choice.strong', text)));
    if (reason)
      yield {
        kind: 'rationale',
        text: reason.text,
        at: { line: reason.line, column: passage.column },
        by: 'reason-word',
      };
  }
}

/** Whether a list names only what was not taken: "Alternatives", "Rejected options". */
function listsOthers({ words }: Reading, passage: Passage): boolean {
  return within(passage.section, (at) => words.has('option-names.others', at.heading));
}

/** Reasons against the others: "vs. X: …", and the prose on each where only those are listed that were not taken. */
function* whyNotTheOthers(reading: Reading): Iterable<Finding> {
  for (const option of reading.decision.options) {
    if (option.status !== 'rejected' || option.by === 'contrast-heading') continue;
    const [passage] = [...option.passages, ...option.sections.flatMap((section) => section.passages)];
    if (!passage || passage.form === 'code') continue;
    if (option.by === 'contrast' || listsOthers(reading, passage))
      yield { ...at(passage, 'why-not'), text: passage.rest };
  }
}

/** Points listed under the chosen option where nothing says which are good: all of them. */
function* pointsOfChosen(reading: Reading): Iterable<Finding> {
  const sections = new Set(
    reading.decision.options.filter((option) => option.status === 'chosen').flatMap((option) => option.sections),
  );
  for (const passage of passagesOf(reading, (section) => sections.has(section) && section.children.length === 0)) {
    if (passage.form === 'item') yield at(passage, 'point-of-chosen');
  }
}
