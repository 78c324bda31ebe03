import { labelledDecisions } from '../choice/by-label.ts';
import type { Finding } from '../finding.ts';
import { isListed } from '../names/is-listed.ts';
import { answersTo } from '../outline/answers-to.ts';
import { asksWithin } from '../outline/asks-within.ts';
import { chapterOf } from '../outline/chapter-of.ts';
import type { Passage, Role } from '../outline/index.ts';
import { passagesOf } from '../passages-of.ts';
import type { Reading } from '../reading.ts';
import { rolesOf } from '../roles-of.ts';
import { isAnswered } from './is-answered.ts';
import { answersOfPolls } from './answers-of-polls.ts';
import { decidedHeadings } from './decided-headings.ts';
import { labelsReason } from './labels-reason.ts';
import { chosenApart } from './chosen-apart.ts';
import { decisionsOfChapters } from './decisions-of-chapters.ts';
import { numberedAnswers } from './numbered-answers.ts';
import { polled } from './polled.ts';
import { settles } from './settles.ts';
import { withTopic } from './with-topic.ts';

/** Labels of what speaks for a decision. */
const reasons = new Set<Role | undefined>(['rationale', 'context', 'pros', 'consequences']);

/** "3", "Q3", "D-3": a cell that only counts the rows. */
const counter = /^#?\p{Lu}{0,3}[-.]?\d{1,3}[.)]?$/u;

/** "Q: Which berth?": the letter that says that it asks. */
const letter = /^(?:\p{Lu}{1,2}[-.]?\d{0,3}|\d{1,3})[.:)]\s+/u;

/** The parts of a row of a decision table: what was to be decided, what it was decided to be, and why. */
function ofRow({ words }: Reading, passage: Passage): { text: string; data?: Record<string, string> } | undefined {
  const cells = (passage.cells ?? []).filter(({ text }) => text !== '' && !counter.test(text));
  const why = cells.slice(1).find(({ header }) => words.has('headings.rationale', header));
  const [first, ...others] = cells.filter((cell) => cell !== why);
  const second = others.find(({ header }) => isListed(words, 'headings.decision', header)) ?? others[0];
  const reason = why && { reason: why.text };
  if (first && second) return { text: `${first.text}: ${second.text}`, data: { topic: first.text, ...reason } };
  // "| # | Decision | Why |": what was decided stands alone.
  const alone = first && isListed(words, 'headings.decision', first.header);
  return alone ? { text: first.text, ...(reason && { data: reason }) } : undefined;
}

/** What stands behind "Why" or "Context" beside a labelled decision. */
function reasonBeside({ words }: Reading, { section, above }: Passage): string | undefined {
  return section.passages.find(
    (one) => one.above === above && one.lead !== undefined && reasons.has(rolesOf(one.lead, words)[0]),
  )?.rest;
}

/** A decision of a log: "- **Chosen:** …" under a heading for each. */
function ofLog(reading: Reading, passage: Passage): Finding {
  const topic = passage.section.heading;
  const reason = reasonBeside(reading, passage);
  const data = { topic, ...(reason !== undefined && { reason }) };
  return { kind: 'decision', text: `${topic}: ${passage.rest}`, at: passage, by: 'decision-log', data };
}

/** What was chosen in other matters than the first: "Sockets or polling: use sockets for the cues." */
function* ofOtherMatters({ decision, outline }: Reading): Iterable<Finding> {
  for (const { evidence, text } of decision.choices.slice(1)) {
    const [sign] = evidence;
    if (sign?.by === 'contrast-heading' || sign?.options.some(({ by }) => by === 'poll')) continue;
    const at = outline.passages.find(({ line, endLine }) => sign && line <= sign.line && endLine >= sign.line);
    if (!at) continue;
    const [matter] = evidence.flatMap((one) => one.options.flatMap((option) => option.matter ?? []));
    const topic = (matter ?? chapterOf(at)).heading;
    // A label that has nothing behind it decides for what was found to be the choice.
    yield {
      kind: 'decision',
      text: `${topic}: ${at.rest === '' ? text : at.rest}`,
      at,
      by: 'other-matter',
      data: { topic },
    };
  }
}

/** What stands behind "**Answer:**" on its line, else all of the passage. */
function answerIn({ text, rest, line, section }: Passage): string {
  return section.line === line && rest !== '' ? rest : text;
}

/** What is answered to the questions that chapters ask, each under the name of its chapter: "Tenants: one organization." */
function* ofAnswers(reading: Reading): Iterable<Finding> {
  for (const answer of answersTo(reading.outline)) {
    const topic = answer.parent?.heading.replace(letter, '') ?? '';
    if (!settles(reading, answer) || answer.passages.some((passage) => polled(reading).has(passage))) continue;
    for (const passage of answer.passages)
      if (passage.form !== 'code' && reading.standing(passage) === 'own')
        yield {
          kind: 'decision',
          text: withTopic(topic, answerIn(passage)),
          at: passage,
          by: 'answer',
          data: { topic },
        };
  }
}

/** "- Which berth for guests? A: the third." What stands in quotes is asked of others. */
const asked = /^([^?？]+[?？])(?!\s*["”»」』])\s*(\S.*)$/su;

/** What an item asks and answers itself, but for what it answers only if something happens. */
function* ofAskedItems(reading: Reading): Iterable<Finding> {
  const { outline, words, decision } = reading;
  const listed = new Set(decision.options.flatMap(({ passages }) => passages));
  for (const at of outline.passages) {
    if (at.form !== 'item' || listed.has(at) || reading.standing(at) !== 'own' || !isAnswered(reading, at)) continue;
    const [, question = '', answer = ''] = asked.exec(at.text) ?? [];
    const [topic = '', said = ''] = [question, answer].map((text) => text.replace(arrow, '').replace(letter, ''));
    const plain = said.replace(/^[^\p{L}\p{N}]+/u, '');
    if (topic === '' || asksWithin(answer) || words.find('choice.conditional', plain)?.start === 0) continue;
    yield { kind: 'decision', text: `${topic} ${said}`, at, by: 'asked-item', data: { topic } };
  }
}

/** "→ A: 90 days" */
const arrow = /^\s*(?:→|=>|->)\s*/u;

/** Fewer chapters below a decision work it out. */
const fewestParts = 2;

/** "## Decision", and below it "### Frame", "### Roof" with no word before them: what each of them says first. */
function* ofParts(reading: Reading): Iterable<Finding> {
  const { outline, decision } = reading;
  const options = new Set(decision.options.flatMap(({ sections }) => sections));
  for (const { kind, roles, passages, children } of outline.sections) {
    const parts = children.filter(
      (child) => child.kind === 'heading' && child.roles.length === 0 && !options.has(child),
    );
    if (kind !== 'heading' || roles[0] !== 'decision' || passages.length > 0 || parts.length < fewestParts) continue;
    for (const { heading: topic, passages: said } of parts) {
      const [at] = said;
      const first = at?.form === 'paragraph' && reading.standing(at) === 'own' ? reading.sentences(at)[0] : undefined;
      if (at && first)
        yield { kind: 'decision', text: `${topic}: ${first.text}`, at, by: 'decided-part', data: { topic } };
    }
  }
}

/** The smaller decisions within the solution: items and rows under "Key decisions", logs of decisions, answered questions, and those of other matters. */
export function* decisions(reading: Reading): Iterable<Finding> {
  yield* ofOtherMatters(reading);
  yield* chosenApart(reading);
  yield* answersOfPolls(reading);
  yield* numberedAnswers(reading);
  yield* ofAnswers(reading);
  yield* ofAskedItems(reading);
  yield* decisionsOfChapters(reading);
  yield* ofParts(reading);
  yield* decidedHeadings(reading);
  const labelled = labelledDecisions(reading);
  const logs = new Set(labelled.map(({ section }) => section));
  if (logs.size > 1)
    for (const passage of labelled) if (reading.standing(passage) === 'own') yield ofLog(reading, passage);
  for (const passage of passagesOf(reading, (_, role) => role === 'decisions')) {
    // Beside a labelled decision stand its reasons and what lost.
    if (passage.lead !== undefined && logs.has(passage.section)) continue;
    // "Rationale: …" among what was decided says why.
    if (labelsReason(reading.words, passage)) continue;
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
