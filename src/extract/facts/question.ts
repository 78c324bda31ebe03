import { asksInTitle } from '../asks-in-title.ts';
import { asSentence } from '../as-sentence.ts';
import type { Finding } from '../finding.ts';
import { isListed as isWordOf } from '../names/is-listed.ts';
import { once } from '../once.ts';
import { answersTo } from '../outline/answers-to.ts';
import type { Passage, Section } from '../outline/index.ts';
import { passagesOf } from '../passages-of.ts';
import { passageText } from '../passage-text.ts';
import type { Reading } from '../reading.ts';
import { onlyAsks } from './only-asks.ts';
import { roleOf } from '../roles-of.ts';
import { within } from '../sections-of.ts';
import { sentencesIn } from '../sentences.ts';
import { introductionOf, proseBefore } from './announced.ts';
import { pollsIn } from '../options/polls-in.ts';
import { pollTopic } from '../options/poll-topic.ts';
import { polled } from './polled.ts';
import { questionsInProse } from './questions-in-prose.ts';
import { isAnswered } from './is-answered.ts';
import { isSettledChapter } from './is-settled-chapter.ts';
import { isSettledThere } from './is-settled-there.ts';
import { topicOfRow, typeOfRow } from './typed-row.ts';

/** Whether a text asks something or calls it undecided. */
function saysOpen({ words }: Reading, text: string): boolean {
  return /[?？]/u.test(text) || words.has('sentence.question', text);
}

/** Whether a passage does so; under "Open questions" a paragraph on its own may do neither. */
function asksOrDoubts(reading: Reading, { text, section, form }: Passage): boolean {
  if (saysOpen(reading, text)) return true;
  return form !== 'quote' && section.kind === 'heading' && !section.passages.some((other) => other.form === 'item');
}

/** Whether a heading asks; a mark alone only heads what does. */
function asks(section: Section): boolean {
  return section.kind !== 'start' && section.kind !== 'item' && /[\p{L}\p{N}].*[?？]$/u.test(section.raw.trim());
}

/** The kinds of headings below a section of which one asks. */
const kindsThatAsk = once(
  ({ children }: Section): ReadonlySet<Section['kind']> => new Set(children.filter(asks).map(({ kind }) => kind)),
);

/** Whether a heading under "Open questions" is one of them: it asks, or stands beside one that does. */
function isQuestion({ outline, words }: Reading, section: Section): boolean {
  const isGroup = section.kind === 'heading' && section.parent?.level === 1 && asksInTitle(words)(outline);
  if (isGroup && asks(section) && !answersTo(outline).has(section.children[0] ?? section)) return true;
  if (!section.parent || roleOf(section.parent) !== 'questions') return false;
  if (asks(section)) return true;
  if (section.parent.roles[0] !== 'questions') return false;
  return section.kind !== 'item' && section.roles.length === 0 && kindsThatAsk(section.parent).has(section.kind);
}

/** Whether a passage is in a list of what is open: under such a heading, or behind "Still undecided:". */
function isListed(reading: Reading, passage: Passage, inSection: ReadonlySet<Passage>): boolean {
  const type = passage.form === 'row' ? typeOfRow(reading, passage) : undefined;
  if (type) return type === 'questions';
  if (inSection.has(passage) || onlyAsks(passage)) return true;
  const own = passage.section.roles[0];
  if (passage.form !== 'item' || passage.depth > 0 || own === 'resolved' || own === 'risks') return false;
  // "Still undecided. Three ideas:" lists ideas.
  const [last = ''] = sentencesIn(reading.words, introductionOf(passage)).slice(-1);
  return reading.words.has('sentence.strong-question', last);
}

/** Whether a passage stands on the line of the label that says what it is. */
function isBehindLabel({ section, line }: Passage): boolean {
  return section.kind === 'label' && section.line === line;
}

/** "Not settled: whether the buses report an id": the label calls open what stands behind it, which asks nothing itself. */
function isLeft({ words }: Reading, passage: Passage): boolean {
  const { heading } = passage.section;
  return (
    isBehindLabel(passage) &&
    (['sentence.question', 'sentence.strong-question'] as const).some((list) => words.has(list, heading))
  );
}

/** "Question: which store do we take?" within the problem: it is what the document goes on to decide. */
function isDecided({ decision }: Reading, passage: Passage): boolean {
  const { parent } = passage.section;
  const role = parent && roleOf(parent);
  return decision.choices.length > 0 && isBehindLabel(passage) && (role === 'problem' || role === 'context');
}

/** A question with what stands beside it, its owner say. */
const fewCells = 2;

/** A question in quotes from end to end is one that somebody else asks: of a user, or of a test. */
const quoted = /^["“„«「『][^"”“»」』]*[?？]["”“»」』]$/u;

/** "[Affects R5][Technical] Which store …": what is filed before a question is none of it. */
const tags = /^(?:\[[^\][]{1,40}\]\s*)+(?=\p{L})/u;

/** Whether a label is followed by its question on the same line, so that a list below it explains that. */
function asksBehindLabel({ kind, passages }: Section): boolean {
  return kind === 'label' && passages.some((one) => isBehindLabel(one) && /[?？]["”“»」』]?$/u.test(one.text));
}

/** Whether an item stands below a paragraph that asks: it is what may be answered. */
function isOffered(passage: Passage): boolean {
  const before = passage.form === 'item' ? proseBefore(passage) : undefined;
  return before?.form === 'paragraph' && /[?？]["'”」)）*]*$/u.test(before.text);
}

/** Whether an item stands below one of the open questions, and only says what that asks about: "Who reviews?", "- The treasurer?". */
function isPartOfQuestion({ depth, above, section }: Passage): boolean {
  return depth > 0 && above !== undefined && /[?？]/u.test(above.text) && roleOf(section) === 'questions';
}

/** "| Aspect | Stove | Oven |" below an open question: a row that asks nothing, in a table of which no column does, compares. */
function compares(reading: Reading, passage: Passage): boolean {
  const { cells = [] } = passage;
  if (passage.form !== 'row' || cells.length <= fewCells || typeOfRow(reading, passage)) return false;
  if (saysOpen(reading, passage.text)) return false;
  return !cells.some(({ header }) => reading.words.has('headings.questions', header));
}

/** "- Status: parked until spring" tells how a question stands. */
function tellsState({ words }: Reading, { form, lead }: Passage): boolean {
  return form === 'item' && lead !== undefined && isWordOf(words, 'headings.status', lead);
}

/** Whether a chapter under open questions tells of one idea, by labels of its own; each chapter is looked through once. */
const isIdea = once(({ children, parent }: Section): boolean => {
  const own = children.filter((child) => child.kind === 'label' && child.roles.length > 0);
  return (
    parent !== undefined && roleOf(parent) === 'questions' && own.some(({ roles: [role] }) => role !== 'questions')
  );
});

/** "### Change history" with "**Upside:**" and "**Status:**" below it, under "Parked": a chapter that tells of one idea, and asks only where it asks. */
function tellsOfIdea({ section }: Passage): boolean {
  return within(section, isIdea);
}

/** What chapters ask whose answers are listed, where none was taken and the others' were. */
function* openPolls({ words, outline }: Reading): Iterable<Finding> {
  for (const poll of pollsIn(words)(outline)) {
    const { text, at } = pollTopic(words, poll);
    if (!poll.answer) yield { kind: 'question', text, at: at ?? poll.chapter, by: 'poll' };
  }
}

/** What is still open: items under "Open questions", and sentences elsewhere that ask or say that something is undecided. */
export function* questions(reading: Reading): Iterable<Finding> {
  const inSection = new Set(passagesOf(reading, (_, role) => role === 'questions'));
  const headed = new Set<Section>();
  for (const section of reading.outline.sections) {
    if (!isQuestion(reading, section) || reading.standing(section) !== 'own') continue;
    if (polled(reading).has(section) || isSettledChapter(reading, section)) continue;
    headed.add(section);
    yield { kind: 'question', text: section.raw, at: section, by: 'question-heading' };
  }
  yield* openPolls(reading);
  for (const passage of reading.outline.passages) {
    if (passage.form === 'code' || reading.standing(passage) !== 'own' || polled(reading).has(passage)) continue;
    if (headed.has(passage.section) && passage.form !== 'item') continue;
    if (isPartOfQuestion(passage) || isSettledThere(reading, passage)) continue;
    if (!isListed(reading, passage, inSection)) {
      yield* questionsInProse(reading, passage);
      continue;
    }
    if (isAnswered(reading, passage) || isDecided(reading, passage) || compares(reading, passage)) continue;
    if (tellsState(reading, passage)) continue;
    const said = typeOfRow(reading, passage) ? topicOfRow(reading, passage) : passageText(passage);
    if (quoted.test(said.trim())) continue;
    const text = isBehindLabel(passage) ? asSentence(said) : said.replace(tags, '');
    // Below a question that is a heading, what asks nothing explains it.
    if ((asks(passage.section) || asksBehindLabel(passage.section)) && !asksOrDoubts(reading, passage)) continue;
    if ((isOffered(passage) || tellsOfIdea(passage)) && !asksOrDoubts(reading, passage)) continue;
    if (passage.form === 'item' || passage.form === 'row' || asksOrDoubts(reading, passage) || isLeft(reading, passage))
      yield { kind: 'question', text, at: passage, by: 'question-section' };
  }
}
