import { spacedWords, withoutEnd } from '../../text/index.ts';
import { asSentence } from '../as-sentence.ts';
import type { Finding } from '../finding.ts';
import { isListed } from '../names/is-listed.ts';
import { announces, passagesOf, proseOf } from '../passages-of.ts';
import type { Passage, Role, Section } from '../outline/index.ts';
import type { Reading } from '../reading.ts';
import { listsBuilt } from './lists-built.ts';
import { polled } from './polled.ts';
import type { Sentence } from '../sentences.ts';
import { roleOf } from '../roles-of.ts';
import { saysNeed } from '../says-need.ts';
import { optionAround, weightOf } from '../sections-of.ts';

/** A plan needs the problem in a few sentences, not the whole of a document's background. */
const most = 3;
/** A shorter paragraph is a label. */
const shortest = 40;
/** In letters: what stands behind a label and is shorter names something. */
const shortestSaid = 8;
/** So many words are no label. */
const saying = 4;
/** "The disk." answers, and tells of no problem. */
const telling = 16;

/** Where problems are told, best first. What is to be reached is listed; what stands in the way of it is told in paragraphs. */
const places = [
  ['problem', 'paragraph'],
  ['problem', 'item'],
  ['goals', 'paragraph'],
  ['context', 'paragraph'],
  ['goals', 'item'],
  ['context', 'item'],
  ['rationale', 'paragraph'],
  ['rationale', 'item'],
] as const;

/** The paragraphs, or all that stands, in sections of a role. */
function toldIn(reading: Reading, wanted: Role, form: 'paragraph' | 'item'): readonly Passage[] {
  const isWanted = (section: Section, role: Role | undefined): boolean =>
    role === wanted && (role !== 'rationale' || saysNeed(reading, section));
  if (form === 'item')
    return passagesOf(reading, isWanted).filter(
      // What is listed to be built is no problem.
      (passage) => passage.form !== 'row' && (wanted !== 'goals' || !listsBuilt(reading, passage.section)),
    );
  return proseOf(reading).filter(
    (passage) =>
      passage.form === 'paragraph' &&
      // "Logs grow without end. … We see two ways:" tells of the problem before it announces.
      (!announces(passage) || reading.sentences(passage).length > 1) &&
      weightOf(passage.text) >= (listsBuilt(reading, passage.section) ? telling : shortest) &&
      isWanted(passage.section, roleOf(passage.section)),
  );
}

/** What the document sets out to solve: the first sentences under "Problem", else under "Context" or its goals. */
export function* problems(reading: Reading): Iterable<Finding> {
  const opening = openingOf(reading);
  for (const [wanted, form] of places) {
    // Items are parts of a problem; a paragraph beside them says the whole.
    const found = toldIn(reading, wanted, form).filter(tells);
    // Goals say what is wanted; what goes wrong today may be told in front of them.
    const trouble = wanted === 'goals' && found.length > 0 && opening && troubleIn(reading, reading.sentences(opening));
    if (trouble) {
      yield { kind: 'problem', text: trouble.text, at: { line: trouble.line, column: opening.column }, by: 'opening' };
      return;
    }
    const sentences = withoutBackground(
      reading,
      found.flatMap((passage) => tellingSentence(reading, passage) ?? []),
    ).slice(0, most);
    const whole = wholeOf(sentences);
    if (whole) yield { kind: 'problem', ...whole, by: `${wanted}-section` };
    for (const { text, line, passage } of whole ? [] : sentences)
      yield {
        kind: 'problem',
        text: withoutLabel(reading, passage, text),
        at: { line, column: passage.column },
        by: `${wanted}-section`,
      };
    if (sentences.length > 0) return;
  }
  const said = opening ? reading.sentences(opening).filter((one) => !tellsOfItself(reading, one)) : [];
  const first = said.find(({ text }) => weightOf(text) >= telling && !isDated(text)) ?? said[0];
  if (first && opening) yield { kind: 'problem', text: first.text, at: opening, by: 'opening', certainty: 'inferred' };
}

/** In words: a shorter label names no more than what it lists. */
const leading = 5;

/** "Build one container that:" and what it is to do below: either half says too little alone. */
function wholeOf(sentences: readonly Sentence[]): Pick<Finding, 'text' | 'at'> | undefined {
  const section = sentences[0]?.passage.section;
  if (section?.kind !== 'label' || !/[:：]$/u.test(section.raw) || spacedWords(section.raw) < leading) return undefined;
  // Items with words of their own in front, or in capitals, say something themselves.
  const goesOn = ({ text, passage }: Sentence): boolean => passage.section === section && /^\p{Ll}/u.test(text);
  if (!sentences.every(goesOn)) return undefined;
  const items = sentences.map(({ text }) => withoutEnd(text, '.;,。；，'));
  return { text: `${section.raw} ${items.join('; ')}.`, at: { line: section.line, column: section.column } };
}

/** "Started 2026-09-11.", "Updated on 3.4.2026": a few words and a date. */
function isDated(text: string): boolean {
  return /^(?:\p{L}+\s){1,3}(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})\.?$/u.test(text);
}

/** "¹ Unless …", "* Without taxes": a note at the foot of a table. */
const noteMark = /^(?:[¹²³\u{2074}-\u{2079}†‡]|\*{1,3}\s)/u;

/** "Present: …", and "Chosen in spring because …", which tells of the choice. */
const opens = ['sentence.letterhead', 'marks.chosen'] as const;

/**
 * The first paragraph that stands under no heading that says what it is, before anything is decided; where there is none, what is
 * quoted on top of all.
 */
function openingOf(reading: Reading): Passage | undefined {
  return openingIn(reading, ({ form }) => form === 'paragraph') ?? openingIn(reading, isQuotedOnTop);
}

function isQuotedOnTop({ form, section: { level } }: Passage): boolean {
  return form === 'quote' && level <= 1;
}

function openingIn(reading: Reading, isOne: (passage: Passage) => boolean): Passage | undefined {
  const chosen = new Set(reading.decision.choices.flatMap(({ evidence: [first] }) => first?.line ?? []));
  const decided = reading.outline.sections.find(({ roles }) => roles[0] === 'decision')?.line ?? Infinity;
  return reading.outline.passages.find(
    (passage) =>
      isOne(passage) &&
      // What stands behind the decision works it out.
      passage.line < decided &&
      roleOf(passage.section) === undefined &&
      !isListed(reading.words, 'names.timeline', passage.section.heading) &&
      weightOf(passage.text) >= shortest &&
      !chosen.has(passage.line) &&
      !polled(reading).has(passage) &&
      // A paragraph that leans or stands in brackets as a whole says who met and when.
      !passage.leaning &&
      !/^[(（[][^()（）]*[)）\]]$/u.test(passage.text) &&
      !noteMark.test(passage.text) &&
      optionAround(reading, passage) === undefined &&
      !opens.some((list) => reading.words.find(list, passage.text)?.start === 0) &&
      reading.standing(passage) === 'own',
  );
}

/** Whether a passage says something behind its label, or in it: "Ticket / Issue: #12" does not. */
function tells({ text, lead = '', section: { kind, heading } }: Passage): boolean {
  // "See this issue: https://…" says where the problem is told.
  if (text.includes('://') && weightOf(text.replace(/\S*:\/\/\S*/gu, '')) < shortest) return false;
  const label = kind === 'label' && text.startsWith(heading) ? heading : lead;
  const behind = text.startsWith(label) ? text.slice(label.length) : text;
  const said = /[\p{L}\p{N}]/u.test(behind) ? behind : text;
  return isSaying(label) || weightOf(said.replace(/[^\p{L}]/gu, '')) >= shortestSaid;
}

/** Whether the words in front of what explains them are no label: "**No retries in the mail job.** A lost mail …". */
function isSaying(label: string): boolean {
  return (label.match(/\p{L}+/gu) ?? []).length >= saying;
}

/** "Context: people wait" says behind its label what the problem is. */
function withoutLabel({ words }: Reading, { lead = '' }: Passage, text: string): string {
  const names = (['headings.problem', 'headings.context', 'headings.goals'] as const).some((list) =>
    isListed(words, list, lead),
  );
  return names && text.startsWith(lead) ? asSentence(text.slice(lead.length).replace(/^[\s:：.。–—-]+/u, '')) : text;
}

/** In letters: no word that denies is longer. */
const longestDenial = 12;
/** In letters: what stands between a word that denies and the one that it denies, in "is not too slow". */
const denied = 9;

/** Whether a sentence says that something goes wrong. */
function isTrouble({ words }: Reading, { text }: Sentence): boolean {
  return words.findAll('sentence.problem', text).some(({ start }) => {
    const before = text.slice(Math.max(0, start - denied - longestDenial), start);
    return words.findAll('sentence.negation', before).every(({ end }) => before.length - end > denied);
  });
}

/**
 * The first sentence that says that something goes wrong: what stands in front of it tells what there is. One that leans on the
 * sentence before it ("It is slow.") says too little alone.
 */
function troubleIn(reading: Reading, sentences: readonly Sentence[]): Sentence | undefined {
  return sentences.find(
    (one) =>
      isTrouble(reading, one) &&
      weightOf(one.text) >= shortest &&
      (one === sentences[0] || reading.words.find('sentence.continues', one.text)?.start !== 0),
  );
}

/** What is told before the first sentence that says what goes wrong is how things are. */
function withoutBackground(reading: Reading, sentences: readonly Sentence[]): readonly Sentence[] {
  const from = sentences.findIndex((one) => one.passage.form === 'paragraph' && isTrouble(reading, one));
  return from > 0 ? sentences.slice(from) : sentences;
}

/** The sentence of a passage that tells most: of what goes wrong, else the first that is more than the label in front of it. */
function tellingSentence(reading: Reading, passage: Passage): Sentence | undefined {
  const trouble = passage.form === 'paragraph' ? troubleIn(reading, reading.sentences(passage)) : undefined;
  return trouble ?? firstSentence(reading, passage);
}

/** Whether a sentence is the one that chooses: "We propose a feed", on top of all, is no problem. */
function chooses({ decision: { choices } }: Reading, { text, line }: Sentence): boolean {
  return choices.some(({ evidence: [sign] }) => sign?.line === line && text.includes(sign.text));
}

/** "This document describes how …" says what it is, and of no problem. */
function tellsOfItself({ words }: Reading, { text }: Sentence): boolean {
  const itself = words.find('sentence.itself', text);
  return itself?.start === 0 && words.find('sentence.tells', text.slice(itself.end).trimStart())?.start === 0;
}

/** The first sentence of a passage that is more than the label in front of it: "Phase 1. People come from the app." */
function firstSentence(reading: Reading, passage: Passage): Sentence | undefined {
  const sentences = reading.sentences(passage).filter((one) => !chooses(reading, one) && !tellsOfItself(reading, one));
  const lead = passage.lead === undefined ? undefined : withoutEnd(passage.lead, '.:：。');
  const label = lead === undefined || isSaying(lead) ? undefined : lead;
  return sentences.find(({ text }) => label === undefined || withoutEnd(text, '.:：。') !== label) ?? sentences[0];
}
