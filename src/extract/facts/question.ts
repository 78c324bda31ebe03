import type { Finding } from '../finding.ts';
import type { Passage, Section } from '../outline/index.ts';
import { passagesOf } from '../passages-of.ts';
import { passageText } from '../passage-text.ts';
import type { Reading } from '../reading.ts';
import { roleOf } from '../roles-of.ts';

const silent = new Set(['resolved', 'references', 'tests', 'rationale']);

/** A question that is ticked off, or whose answer stands behind it. */
function isAnswered({ words }: Reading, passage: Passage, text: string): boolean {
  if (passage.checked === true) return true;
  const after = /[?？]\s*(.+)$/u.exec(text)?.[1] ?? '';
  const answer = words.find('sentence.answered', after);
  return answer !== undefined && answer.start <= 2;
}

/** Whether a later heading answers the question of that number: "Q3 — …". */
function isTakenUp(reading: Reading, passage: Passage): boolean {
  if (passage.number === undefined) return false;
  const heading = new RegExp(String.raw`^(?:Q|F|П|P)\.?\s?${passage.number}(?!\d)`, 'iu');
  return reading.outline.sections.some((section) => section.line > passage.line && heading.test(section.raw));
}

/** Whether a passage asks something or calls it undecided; under "Open questions" a paragraph on its own may do neither. */
function asksOrDoubts({ words, outline }: Reading, { text, section }: Passage): boolean {
  const alone = !outline.passages.some((other) => other.section === section && other.form === 'item');
  return /[?？]/u.test(text) || words.has('sentence.question', text) || (alone && section.kind === 'heading');
}

/** A heading that asks, with nothing under it that lists further questions. */
function asks(section: Section): boolean {
  return section.kind !== 'start' && section.kind !== 'item' && /[?？]$/u.test(section.raw.trim());
}

/** What is still open: items under "Open questions", and sentences elsewhere that ask or say that something is undecided. */
export function* questions(reading: Reading): Iterable<Finding> {
  const listed = new Set(passagesOf(reading, (_, role) => role === 'questions'));
  const headed = new Set<Section>();
  for (const section of reading.outline.sections) {
    if (!asks(section) || section.parent?.roles[0] !== 'questions' || reading.standing(section) !== 'own') continue;
    headed.add(section);
    yield { kind: 'question', text: section.raw, at: section, by: 'question-heading' };
  }
  for (const passage of reading.outline.passages) {
    if (passage.form === 'code' || reading.standing(passage) !== 'own' || headed.has(passage.section)) continue;
    if (listed.has(passage)) {
      const open = !isAnswered(reading, passage, passage.text) && !isTakenUp(reading, passage);
      if (open && (passage.form === 'item' || passage.form === 'row' || asksOrDoubts(reading, passage)))
        yield { kind: 'question', text: passageText(passage), at: passage, by: 'question-section' };
      continue;
    }
    if (passage.form === 'row' || passage.section.roles.some((role) => silent.has(role) || role === 'questions'))
      continue;
    yield* inProse(reading, passage);
  }
}

/** Where a decided document asks there, it asks what it goes on to answer. */
const posing = new Set(['problem', 'context', 'goals', 'options', 'option', 'rationale']);

function* inProse(reading: Reading, passage: Passage): Iterable<Finding> {
  if (reading.decision.choices.length > 0 && posing.has(roleOf(passage.section) ?? '')) return;
  const sentences = reading.sentences(passage);
  const asked = sentences.find(
    ({ text }) =>
      reading.words.has('sentence.strong-question', text) || (/[?？]["'”」]?$/u.test(text) && text.length > 12),
  );
  if (!asked || isAnswered(reading, passage, passage.text)) return;
  yield {
    kind: 'question',
    text: asked.text,
    at: { line: asked.line, column: passage.column },
    by: 'asking-sentence',
    certainty: 'inferred',
  };
}
