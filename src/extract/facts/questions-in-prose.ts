import { asSentence } from '../as-sentence.ts';
import type { Finding } from '../finding.ts';
import type { Decision } from '../decide.ts';
import type { Outline, Passage, Section, Role } from '../outline/index.ts';
import { once } from '../once.ts';
import type { Reading } from '../reading.ts';
import { isListed } from '../names/is-listed.ts';
import { announces } from '../passages-of.ts';
import { roleOf, rolesOf } from '../roles-of.ts';
import { startsLine } from '../starts-line.ts';
import { isAnswered } from './is-answered.ts';
import { isAnsweredBelow } from './is-answered-below.ts';
import { sendsAsking } from './sends-asking.ts';

const silent = new Set<Role | undefined>(['resolved', 'references', 'status', 'tests', 'rationale', 'questions']);
/** Where a decided document asks there, it asks what it goes on to answer. */
const posing = new Set<Role | undefined>(['problem', 'context', 'goals', 'options', 'option', 'rationale']);
/** Of these, where it tells what made it decide. */
const needing = new Set<Role | undefined>(['problem', 'context', 'goals']);
/** "Why now?" is rhetorical. */
const shortest = 12;

const listsQuestions = once((outline: Outline): boolean =>
  outline.sections.some((section) => section.roles[0] === 'questions'),
);

const chosenSections = once((decision: Decision): ReadonlySet<Section> => {
  const chosen = decision.options.filter((option) => option.status === 'chosen');
  return new Set(chosen.flatMap((option) => option.sections));
});

/** The questions that set the options against each other: a choice answers them. */
const askedOptions = once(({ options, choices }: Decision): ReadonlySet<string> => {
  return new Set(choices.length > 0 ? options.map(({ raw }) => raw) : []);
});

/** Whether a passage belongs to the option that was chosen, so that what it asks is still to be found out. */
function isOfChosen({ decision }: Reading, section: Section): boolean {
  const sections = chosenSections(decision);
  for (let at: Section | undefined = section; at; at = at.parent) if (sections.has(at)) return true;
  return false;
}

/** Whether a sentence only points to where the open questions stand, asks at a fork of a drawing, or is cut out of code. */
function isNoQuestion({ words, outline }: Reading, text: string): boolean {
  const pointed = words.findAll('headings.questions', text).at(-1);
  return (
    /→[^→]*[?？]$|\{[^}]*$/u.test(text) || (pointed !== undefined && !/[?？]/u.test(text) && listsQuestions(outline))
  );
}

/** Whether a sentence asks, and does not only close with what somebody asks: the log answers "who was it?". */
function isAsking(text: string): boolean {
  return /[?？]["'”」]?$/u.test(text) && !/\S\s["“„«「][^"“”„«»「」]*[?？]["”»」]$/u.test(text);
}

/** "Why not an app? Half of us have no phone.": what follows answers. */
function isRhetorical(reading: Reading, passage: Passage, text: string): boolean {
  const isLast = reading.sentences(passage).at(-1)?.text === text;
  return !isLast && reading.words.find('option-names.why-not', text)?.start === 0;
}

/** "Open: who reviews? What do we log?": each sentence that asks behind a label for what is open, without the label. */
function* labelledQuestions(reading: Reading, passage: Passage): Iterable<Finding> {
  const { lead, form, column } = passage;
  const lists = ['headings.questions', 'sentence.question', 'sentence.strong-question'] as const;
  if (lead === undefined || form !== 'paragraph' || !lists.some((list) => isListed(reading.words, list, lead))) return;
  for (const { text, line } of reading.sentences(passage)) {
    const said = text.startsWith(lead) ? asSentence(text.slice(lead.length).replace(/^[\s:：.–—-]+/u, '')) : text;
    if (!/[?？]["'”」)）]?$/u.test(said) || said.length < shortest) continue;
    yield { kind: 'question', text: said, at: { line, column }, by: 'label' };
  }
}

/**
 * What a passage outside of the lists of open questions asks or calls undecided: at most one question, but for those that open
 * a line of their own, and for all behind a label that calls them open.
 */
export function* questionsInProse(reading: Reading, passage: Passage): Iterable<Finding> {
  const { words } = reading;
  const labelled = [...labelledQuestions(reading, passage)];
  if (labelled.length > 0) {
    yield* labelled;
    return;
  }
  if (passage.form === 'row' || announces(passage) || passage.section.roles.some((role) => silent.has(role))) return;
  if (silent.has(rolesOf(passage.lead, words)[0])) return;
  const posed =
    reading.decision.choices.length > 0 &&
    posing.has(passage.form === 'item' ? passage.section.roles[0] : roleOf(passage.section)) &&
    !isOfChosen(reading, passage.section);
  // "It is unclear where the form belongs" is the problem that a decision solves.
  const puts = posed && passage.form === 'item' && roleOf(passage.section) === 'problem';
  // "Nobody knows which guide applies" is as well.
  const tells = posed && needing.has(roleOf(passage.section));
  const weighed = askedOptions(reading.decision);
  const asked = reading.sentences(passage).filter(({ text }) => {
    if (isNoQuestion(reading, text)) return false;
    if (text.length < shortest) return false;
    const asks = isAsking(text) && !posed && !weighed.has(text) && !isRhetorical(reading, passage, text);
    return asks || (!puts && words.has('sentence.strong-question', text)) || (!tells && sendsAsking(words, text));
  });
  if (isAnswered(reading, passage) || isAnsweredBelow(reading, passage)) return;
  for (const [index, sentence] of asked.entries()) {
    const { text, line } = sentence;
    if (index > 0 && !startsLine(sentence)) continue;
    const at = { line, column: passage.column };
    yield { kind: 'question', text, at, by: 'asking-sentence', certainty: 'inferred' };
  }
}
