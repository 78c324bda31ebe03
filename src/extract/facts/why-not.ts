import { asSentence } from '../as-sentence.ts';
import type { Finding } from '../finding.ts';
import type { Passage, Section } from '../outline/index.ts';
import { behindWhyNot } from '../options/behind-why-not.ts';
import { toldInRow } from '../options/told-in-row.ts';
import { verdictCell } from '../options/verdict-cell.ts';
import { withoutPointer } from '../options/without-pointer.ts';
import { weighsInHeading } from '../options/weighs-in-heading.ts';
import { toldBeforeChoice } from '../options/told-before-choice.ts';
import { toldOfOption } from '../options/told-of-option.ts';
import { passageText } from '../passage-text.ts';
import { passagesBelow } from '../passages-below.ts';
import { saysNone } from '../passages-of.ts';
import type { Reading } from '../reading.ts';
import { optionAround, weightOf, within } from '../sections-of.ts';
import { judgedInList } from './judged-in-list.ts';
import { reasonsBelow } from './reasons-below.ts';
import { sideOf } from '../side-of.ts';
import { startsLine } from '../starts-line.ts';
import type { JudgedOption } from '../standing.ts';

const against = { speaks: 'against' } as const;

/** Fewer letters than this say no more than a name. */
const shortest = 25;
/** Fewer letters in a cell than in "overkill" only say no. */
const shortestVerdict = 8;

/** Whether a list names only what was not taken: "Alternatives", "Rejected options"; a title that has such a word does not say so. */
function listsOthers({ words }: Reading, passage: Passage): boolean {
  return within(
    passage.section,
    (at) => (at.level > 1 || at.roles.length > 0) && words.has('option-names.others', at.heading),
  );
}

/** Whether an item is its option's name and no more. */
function saysOnlyName({ words }: Reading, { rest }: Passage, name: string): boolean {
  return rest.length <= name.length + 3 && !words.has('weighing.against', rest);
}

/** Whether what is said of an option says that it was turned down, and more than that. */
function rulesOut({ words }: Reading, { form, rest, section }: Passage): boolean {
  if (form === 'code' || form === 'row' || section.roles[0] === 'cons' || weightOf(rest) < shortest) return false;
  return (
    words.has('marks.rejected', rest) && (words.has('sentence.reason', rest) || words.has('weighing.against', rest))
  );
}

/** Of an option's sections those that ask for it: "Why not a queue?", and of one that was told before "Why not B". */
function askedFor({ words }: Reading, { sections }: JudgedOption): readonly Section[] {
  return sections.filter(({ heading }) => words.find('option-names.why-not', heading)?.start === 0);
}

/** "Why not a queue?" as a heading: all below it answers, also under labels. */
function* answers(sections: readonly Section[]): Iterable<Finding & { readonly at: Passage }> {
  const below = sections.flatMap((section) => [section, ...section.children.filter(({ kind }) => kind === 'label')]);
  for (const at of below.flatMap(({ passages }) => passages)) {
    if (at.form === 'code' || weightOf(at.text) < shortest || /[:：]$/u.test(at.text)) continue;
    yield { kind: 'rationale', text: passageText(at), at, by: 'why-not', data: against };
  }
}

/** Whether a heading asks why something was not taken: "Why not now". */
function asksWhyNot({ words }: Reading, { heading }: Section): boolean {
  return (['option-names.why-not', 'option-names.why-lost'] as const).some(
    (list) => words.find(list, heading)?.start === 0,
  );
}

/** Items below a label or heading such as "Why it was turned down", "Why not now", each of which is a reason. */
function* listedAgainst(reading: Reading, { sections }: JudgedOption): Iterable<Finding & { readonly at: Passage }> {
  const labels = sections
    .flatMap(({ children }) => children)
    .filter((child) => (child.kind === 'label' && child.roles[0] === 'rationale') || asksWhyNot(reading, child));
  for (const at of labels.flatMap(({ passages }) => passages))
    if (at.form === 'item' && at.depth === 0)
      yield { kind: 'rationale', text: passageText(at), at, by: 'why-not', data: against };
}

/** "vs. X: …", or an item "Why not X: …": all that it says is why that lost. */
function answersInItem({ by }: JudgedOption, { form }: Passage): boolean {
  return by === 'contrast' || (by === 'why-not-sentence' && form === 'item');
}

/** The first thing that is called bad about an option, in its sections or below its item: "Against: …". */
function drawbackOf(reading: Reading, option: JudgedOption): Passage | undefined {
  const { passages } = option;
  // "Pros and cons of the alternatives" weighs them all, the chosen one as well.
  const sections = option.sections.filter((own) => !within(own, (at) => weighsInHeading(reading.words, at)));
  const labels = sections.flatMap(({ children }) => children.filter(({ roles: [role] }) => role === 'cons'));
  const below = passages.filter(({ form }) => form === 'item').flatMap((one) => passagesBelow(reading.outline, one));
  const told = [...sections.flatMap((section) => section.passages), ...below];
  return (
    told.find((passage) => sideOf(reading, passage)?.side === 'bad') ??
    [...labels.flatMap((label) => label.passages), ...below].find(
      ({ form, section }) => form !== 'code' && section.roles[0] === 'cons',
    )
  );
}

/** What a point says, without the mark that tells its side. */
function reasonIn(reading: Reading, at: Passage): string {
  const side = sideOf(reading, at);
  return side ? asSentence(side.text) : passageText(at);
}

/** What a passage says of the option that it is about: of a row its verdict, else the one cell that tells something. */
function toldOf(reading: Reading, option: JudgedOption, passage: Passage): string {
  if (option.by === 'why-not-sentence') return asSentence(behindWhyNot(option));
  if (passage.form !== 'row') return passage.rest;
  const cell = verdictCell(reading, passage);
  return (cell && withoutPointer(reading.words, cell.text)) ?? toldInRow(passage, option.name) ?? '';
}

/** Reasons against each option that lost: "vs. X: …", and the prose on each where only those are listed that were not taken. */
function* onOptions(reading: Reading): Iterable<Finding & { readonly at: Passage }> {
  const judged = judgedInList(reading);
  for (const option of reading.decision.options) {
    if (option.status !== 'rejected' || option.by === 'contrast-heading') continue;
    const own = [...option.passages, ...option.sections.flatMap((section) => section.passages)];
    const asked = askedFor(reading, option);
    yield* answers(asked);
    if (asked.length > 0) continue;
    const listed = [...listedAgainst(reading, option)];
    if (listed.length > 0) {
      yield* listed;
      continue;
    }
    const [first] = own;
    const lists = first !== undefined && (answersInItem(option, first) || listsOthers(reading, first));
    const told = option.by === 'line-above-list' ? option.passages.slice(1) : undefined;
    const below = lists ? reasonsBelow(reading, first, told) : [];
    if (below.length > 0) {
      for (const at of below)
        yield { kind: 'rationale', text: reasonIn(reading, at), at, by: 'why-not', data: against };
      continue;
    }
    const passage = lists ? (drawbackOf(reading, option) ?? first) : own.find((one) => rulesOut(reading, one));
    const shortly = passage ? undefined : judged.get(option);
    if (shortly)
      yield { kind: 'rationale', ...shortly, text: asSentence(shortly.text), by: 'judged-in-list', data: against };
    if (!passage || passage.form === 'code' || passage.section.roles[0] === 'pros') continue;
    if (passage === first && !answersInItem(option, passage) && saysOnlyName(reading, passage, option.name)) continue;
    const side = sideOf(reading, passage);
    const text = side ? asSentence(side.text) : toldOf(reading, option, passage);
    if (passage.form === 'row' && weightOf(text) < shortestVerdict) continue;
    yield { kind: 'rationale', text, at: passage, by: lists ? 'why-not' : 'told-why-not', data: against };
  }
}

/** Whether a paragraph stands before a list that says more. */
function leadsToList({ form, section, line }: Passage): boolean {
  const next = section.passages.find((other) => other.line > line);
  return form === 'paragraph' && next?.form === 'item' && next.number !== undefined;
}

/** What rules something out in a section on what was not taken, where it is no option by itself. */
function* inSections(reading: Reading): Iterable<Finding & { readonly at: Passage }> {
  const { words, outline } = reading;
  for (const passage of outline.passages) {
    if (passage.form === 'code' || passage.form === 'row' || passage.depth > 1) continue;
    if (!listsOthers(reading, passage) || optionAround(reading, passage) || saysNone(reading, passage)) continue;
    if (passage.section.roles[0] === 'pros' || weightOf(passage.text) < shortest) continue;
    if (leadsToList(passage)) continue;
    if (words.has('weighing.against', passage.text))
      yield { kind: 'rationale', text: passageText(passage), at: passage, by: 'ruled-out', data: against };
  }
}

/** Why the others lost. */
export function* whyNotTheOthers(reading: Reading): Iterable<Finding & { readonly at: Passage }> {
  const own = [...onOptions(reading)];
  yield* own;
  yield* inSections(reading);
  const explained = new Set(own.map(({ at }) => at));
  for (const option of reading.decision.options) {
    // What its own item says is why it lost; elsewhere it is only named again.
    if (option.passages.some((passage) => explained.has(passage))) continue;
    const told = toldOfOption(reading, option);
    if (told)
      yield {
        kind: 'rationale',
        text: told.text,
        at: startsLine(told) ? { ...told.passage, line: told.line } : told.passage,
        by: 'told-elsewhere',
        data: against,
      };
  }
  for (const option of reading.decision.options) {
    const before = toldOfOption(reading, option) ? undefined : toldBeforeChoice(reading).get(option);
    if (before)
      yield {
        kind: 'rationale',
        text: before.text,
        at: { ...before.passage, line: before.line },
        by: 'told-beside-choice',
        data: against,
      };
  }
}
