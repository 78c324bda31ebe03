import { clipped } from '../../text/index.ts';
import type { Passage, Section } from '../outline/index.ts';
import type { Reading } from '../reading.ts';
import { rolesOf } from '../roles-of.ts';
import { sideOf } from '../side-of.ts';
import type { JudgedOption } from '../standing.ts';
import { behindWhyNot } from './behind-why-not.ts';
import { nameKey } from './same-name.ts';
import { toldBeforeChoice } from './told-before-choice.ts';
import { toldInRow } from './told-in-row.ts';
import { toldOfOption } from './told-of-option.ts';
import type { Option } from './types.ts';
import { verdictCell } from './verdict-cell.ts';
import type { Words } from '../words.ts';
import { withoutPointer } from './without-pointer.ts';
import { withoutMark } from './without-mark.ts';

/** A reason and its line. */
export interface Reason {
  readonly text: string;
  readonly line: number;
}

/** A reason longer than this is a story; its first sentence stands for it. */
const longest = 220;

/** Where a sentence of a reason ends. */
const sentenceEnds = /(?<=[.!?])\s+(?=\p{Lu})|(?<=[。！？])/u;

/** In sentences: what comes later tells of something else. */
const farEnough = 4;

/** Behind a name, an arrow or a dash, and what is said of it. */
const setOff = /^["”'`]?\s+(?:→|⇒|=>|->|[–—-]{1,2})\s+(\S.{9,})$/su;

/** How a line opens that rates the option as a whole. */
const rating = /^\s*\p{Lu}[\p{L} ]{2,30}[:：]\s/u;

/** "Cons: dear", and on the next line "Complexity: low": what only rates the option is no part of the reason. */
function beforeRating({ text, lines }: Passage, reason: string): string {
  if (!text.endsWith(reason)) return reason;
  const start = text.length - reason.length;
  const at = lines.slice(1).find(({ offset }) => offset > start && rating.test(text.slice(offset)));
  return at === undefined ? reason : text.slice(start, at.offset).trim();
}

function shorten(passage: Passage, whole: string): Reason {
  const text = beforeRating(passage, whole);
  const [first = text] = text.split(sentenceEnds);
  const short = text.length <= longest ? text : clipped(first, longest);
  return { text: short, line: passage.line };
}

/**
 * What of a longer text on an option speaks against it: "A library in Rust. Fast, but a second index to keep in step." says why in its
 * second sentence.
 */
function shortenAgainst(words: Words, passage: Passage, whole: string): Reason {
  if (whole.length <= longest) return shorten(passage, whole);
  const told = whole.split(sentenceEnds).slice(0, farEnough);
  const said =
    told.find((one) => words.has('weighing.against', one)) ?? told.find((one) => words.has('sentence.bad', one));
  return said === undefined ? shorten(passage, whole) : { text: clipped(said, longest), line: passage.line };
}

function under(section: Section, role: 'cons'): readonly Passage[] {
  return section.children.filter((child) => child.roles.includes(role)).flatMap((child) => child.passages);
}

/** What stands behind labels such as "Main risk" at any depth of an option's section: "**Rationale**" may stand above it. */
function dangersBelow({ children }: Section): readonly Passage[] {
  return children.flatMap((child) => (child.roles[0] === 'risks' ? child.passages : dangersBelow(child)));
}

/** What the option's sections say outside their lists of drawbacks, and the labels within them. */
function own(option: Option): readonly Passage[] {
  return option.sections
    .flatMap((section) => [section, ...section.children.filter((child) => child.kind === 'label')])
    .flatMap((section) => section.passages);
}

/** "Verdict: …": what became of it, and why. */
function namesVerdict(words: Words, label: string): boolean {
  const named = words.find('weighing.verdict', label) ?? words.find('option-names.verdict-column', label);
  return named !== undefined && named.end - named.start >= label.trim().length - 3;
}

/** What stands below "Resolution" or "Verdict" in the chapter of an option: why it lost. */
function verdictBelow(words: Words, { sections }: Option): Passage | undefined {
  const below = sections.flatMap(({ children }) => children);
  const headed = below.find(({ kind, heading }) => kind === 'heading' && namesVerdict(words, heading));
  return headed?.passages.find(({ form, text }) => form !== 'code' && text !== '');
}

/** Why an option lost: what stands behind "vs. X:", a sentence on it with a reason word, else its first drawback. */
export function losingReason(reading: Reading, option: JudgedOption): Reason | undefined {
  const reason = reasonOf(reading, option);
  const text = reason && withoutVerdict(reading, withoutMark(reading, reason.text));
  return reason && { ...reason, text: closed(text === undefined || text === '' ? reason.text : text) };
}

/** "(rejected: it burns)": without a bracket that opened before. */
function closed(text: string): string {
  return /^[^(（]*[)）]$/u.test(text) ? text.slice(0, -1) : text;
}

/** "A job at night (as today). Rejected: it is late" says why behind its verdict. */
function behindRejected(words: Words, text: string): string | undefined {
  const rejected = words
    .findAll('marks.rejected', text)
    .find(({ start }) => /[.!。;；—–]["”’)]*\s*$/u.test(text.slice(0, start)));
  return rejected && /^\s*[:：]\s*(\S.{10,})$/su.exec(text.slice(rejected.end))?.[1];
}

/** "Cons: slow. Rejected." says why in "slow". */
function withoutVerdict({ words }: Reading, text: string): string {
  const [, label = '', behind = ''] = /^([^:：]{2,24})[:：]\s+(\S.*)$/u.exec(text) ?? [];
  const plain = label !== '' && rolesOf(label, words)[0] === 'cons' ? behind : text;
  const why = behindRejected(words, plain);
  if (why !== undefined) return why;
  const [, before = '', last = ''] = /^(.*[.!。;；])\s*(\S[^.。]{2,24})[.。]?$/u.exec(plain) ?? [];
  const verdict = words.find('marks.rejected', last);
  return verdict?.start === 0 && verdict.end >= last.length - 1 ? before.replace(/\s*[;；]$/u, '') : plain;
}

/** Fewer letters behind a verdict are a mark and no reason. */
const shortestVerdict = 8;

/** What the row of an option says behind its verdict, and not what its other cells hold. */
function rowVerdict(reading: Reading, passage: Passage): string | undefined {
  const cell = verdictCell(reading, passage);
  const text = cell && withoutMark(reading, withoutPointer(reading.words, cell.text));
  const only = text !== undefined && reading.words.find('marks.rejected', text);
  if (text === undefined || text.length < shortestVerdict) return undefined;
  return only && only.end - only.start >= text.length - 1 ? undefined : text;
}

/** What the option's own words give as a reason, or sign as bad. "Good, because …" gives a reason, but none for losing. */
function against(reading: Reading, option: Option): { passage: Passage; text: string } | undefined {
  const { words } = reading;
  const below = option.passages.slice(1).filter(({ form }) => form === 'item');
  const said = [...own(option), ...below]
    .filter(({ form }) => form !== 'code')
    .map((passage) => ({ passage, side: sideOf(reading, passage) }))
    .filter(({ side }) => side === undefined || side.side === 'bad');
  const found =
    said.find(({ passage: { text } }) => words.has('marks.rejected', text) || words.has('sentence.reason', text)) ??
    said.find(({ side }) => side !== undefined);
  return found && { passage: found.passage, text: found.side?.text ?? (found.passage.rest || found.passage.text) };
}

function reasonOf(reading: Reading, option: JudgedOption): Reason | undefined {
  const { words } = reading;
  const [passage] = option.passages;
  if (option.by === 'why-not-sentence') return { text: behindWhyNot(option), line: option.line };
  const [, below] = option.by === 'line-above-list' ? option.passages : [];
  if (below) return shorten(below, below.text);
  const isAside = option.by === 'named-line' || option.by === 'chosen-over';
  const aside = isAside ? /[(（]([^()（）]{4,})[)）]/u.exec(option.raw)?.[1] : undefined;
  if (aside !== undefined) return { text: aside, line: option.line };
  if (option.by === 'contrast' && passage && passage.rest !== '') return shorten(passage, passage.rest);
  const [answer] = option.by === 'why-not-heading' ? own(option) : [];
  if (answer) return shorten(answer, answer.text);
  const cell = passage?.cells?.find((one) => rolesOf(one.header, words)[0] === 'cons' && one.text !== '');
  if (passage && cell) return { text: cell.text, line: passage.line };
  const verdict = passage && rowVerdict(reading, passage);
  if (passage && verdict !== undefined) return { text: verdict, line: passage.line };
  const told = own(option).find((one) => namesVerdict(words, one.lead ?? ''));
  if (told) return shorten(told, withoutMark(reading, told.rest));
  const judged = verdictBelow(words, option);
  if (judged) return shortenAgainst(words, judged, judged.text);
  const drawbacks = option.sections.flatMap((section) => under(section, 'cons'));
  const reasoned = against(reading, option);
  if (reasoned) return shorten(reasoned.passage, reasoned.text);
  if (drawbacks[0]) return shorten(drawbacks[0], drawbacks[0].rest || drawbacks[0].text);
  const risk = own(option).find(({ lead, rest }) => lead !== undefined && rest !== '' && setsAgainst(words, lead));
  if (risk) return shorten(risk, risk.rest);
  const [danger] = option.sections.flatMap((section) => dangersBelow(section));
  if (danger) return shorten(danger, danger.rest || danger.text);
  if (passage?.form === 'row') {
    const text = toldInRow(passage, option.name);
    return text === undefined ? toldElsewhere(reading, option) : { text, line: passage.line };
  }
  if (passage && saysMore(passage, option)) return shortenAgainst(words, passage, passage.rest);
  return (
    behindVerdict(reading, option) ?? behindName(reading, option) ?? onlyWords(option) ?? toldElsewhere(reading, option)
  );
}

/** Whether what stands behind an option's label is more than its name. */
function saysMore({ lead, rest }: Passage, { name }: Option): boolean {
  return lead !== undefined && rest !== '' && nameKey(rest) !== nameKey(name);
}

/** What a sentence elsewhere says against the option, without "Option 1 was rejected because". */
function toldElsewhere(reading: Reading, option: JudgedOption): Reason | undefined {
  const told = toldOfOption(reading, option) ?? toldBeforeChoice(reading).get(option);
  if (told === undefined) return undefined;
  // "(a) still loses some" names it by its letter.
  const said = told.text.replace(/^\([A-Za-h\d]\)\s+/u, '');
  const rejected = reading.words.find('marks.rejected', said);
  const rest = rejected === undefined ? '' : said.slice(rejected.end).trim();
  const because = reading.words.find('choice.clause', rest);
  const text = because?.start === 0 && rest.length > because.end ? rest.slice(because.end).trim() : said;
  return { text, line: told.line };
}

/** "Risk: …", "Cost: …": what a label sets against an option. */
function setsAgainst(words: Words, label: string): boolean {
  const role = rolesOf(label, words)[0];
  return role === 'risks' || role === 'cons';
}

/** What the sentence that turns an option down says behind that: "The alternative, X, was rejected: it hides …". */
function behindVerdict(reading: Reading, { passages }: Option): Reason | undefined {
  for (const passage of passages.filter(({ form }) => form === 'paragraph')) {
    for (const { text, line } of reading.sentences(passage)) {
      const rejected = reading.words.find('marks.rejected', text);
      const behind = rejected && /^\s*(?:[:：]|[–—])\s*(\S.+)$/u.exec(text.slice(rejected.end))?.[1];
      if (behind !== undefined) return { text: behind, line };
    }
  }
  return undefined;
}

/** What an item says behind the sentence that names the option: "Add a column. Quick, but …". */
function behindName(reading: Reading, { name, passages: [passage] }: Option): Reason | undefined {
  // "Buy one - not before next year", "Leave it → nobody would find it".
  const at = passage?.text.indexOf(name) ?? -1;
  const set = at < 0 ? undefined : setOff.exec(passage?.text.slice(at + name.length) ?? '')?.[1];
  if (passage && set !== undefined) return shorten(passage, set);
  if (passage?.form !== 'item') return undefined;
  const [first] = reading.sentences(passage);
  const rest = first ? passage.text.slice(passage.text.indexOf(first.text) + first.text.length).trim() : '';
  // "1a. Bridge of boats": behind a number that ends as a sentence does stands the name.
  return rest === '' || nameKey(rest) === nameKey(name) ? undefined : shorten(passage, rest);
}

/** The one short paragraph that is all that is said of an option. */
function onlyWords({ sections }: Option): Reason | undefined {
  const [only, ...more] = sections.flatMap((section) => section.passages);
  const alone =
    only?.form === 'paragraph' && more.length === 0 && sections.every(({ children }) => children.length === 0);
  return alone && only.text.length <= longest ? { text: only.text, line: only.line } : undefined;
}
