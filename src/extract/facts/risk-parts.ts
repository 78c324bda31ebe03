import { allMatches, withoutEnd } from '../../text/index.ts';
import { asSentence } from '../as-sentence.ts';
import type { Cell, Passage } from '../outline/index.ts';
import { passagesBelow } from '../passages-below.ts';
import { passageText } from '../passage-text.ts';
import type { Reading } from '../reading.ts';
import type { ListName } from '../list-name.ts';

/** What a passage says of a risk: the risk itself, what it would do, what is done about it. */
export interface RiskParts {
  readonly text: string;
  readonly impact?: string;
  readonly mitigation?: string;
}

/** Lists that name what stands beside a risk, the plainest first. */
const impactLists = ['weighing.impact', 'sentence.impact'] as const;
const remedyLists = ['headings.mitigation', 'weighing.remedy-column'] as const;

function cell({ words }: Reading, passage: Passage, lists: readonly ListName[]): string | undefined {
  const others = (passage.cells ?? []).slice(1).filter((one) => one.text !== '');
  for (const list of lists) {
    const found = others.find((one) => words.has(list, one.header));
    if (found) return found.text;
  }
  return undefined;
}

/** A counter ("R1", "#3") or a mere type or level is no risk's name. */
function nameInRow({ words }: Reading, passage: Passage): string {
  const cells = (passage.cells ?? []).filter((one) => one.text !== '' && !/^[#\d.\p{Lu}-]{1,5}$/u.test(one.text));
  const named = cells.find((one) => words.has('headings.risks', one.header));
  return (named ?? cells[0])?.text ?? passage.text;
}

/** Cuts a text where a label such as "Mitigation:" or "(impact: …)" stands in it. */
function cutAt({ words }: Reading, text: string, list: ListName): { before: string; behind?: string } {
  for (const label of words.findAll(list, text)) {
    const behind = /^\**\s*[:：→]\s*(.+)$/u.exec(text.slice(label.end))?.[1];
    const before = withoutEnd(text.slice(0, label.start), '(（[【,，;；→–—|-');
    if (behind === undefined || before === '') continue;
    const closed = /[(（[【][^)）\]】]*$/u.test(text.slice(0, label.start))
      ? behind.replace(/[)）\]】]\s*\.?\s*$/u, '')
      : behind;
    return { before, behind: closed.trim() };
  }
  return { before: text };
}

/** Where a text may turn from what is feared to what is done about it. */
const turn = /\s[—–]\s|\s-{1,2}\s|\s?(?:→|->|=>)\s?|[:;：；]\s?|[.。]\s?(?=\p{L})/gu;

/** In letters: no word that opens what is done is longer. Each turn would else look through all that is behind it. */
const longestRemedy = 80;

/** Cuts a text where words that do something follow: "the cache grows — limit it to 1,000 keys". */
function cutAtRemedy({ words }: Reading, text: string): { before: string; behind?: string } {
  for (const match of allMatches(text, turn)) {
    const before = text.slice(0, match.index).trim();
    const behind = text.slice(match.index + match[0].length).trim();
    if (before.length < 8 || words.find('sentence.remedy', behind.slice(0, longestRemedy))?.start !== 0) continue;
    return { before, behind };
  }
  return { before: text };
}

/** In a row the cells are the parts, so that only an arrow leads on to what is done: "Mails arrive twice → keep a log". */
function turned(reading: Reading, text: string, row: boolean): { before: string; behind?: string } {
  return row && !/→|⇒|->|=>/u.test(text) ? { before: text } : cutAtRemedy(reading, text);
}

/** "The disk fills → writes fail → an alert at 80 %": the three parts in one line. */
function byArrows(text: string): RiskParts | undefined {
  const [risk = '', impact = '', mitigation = '', ...more] = text.split(/\s*(?:→|⇒|->|=>)\s*/u);
  return risk !== '' && impact !== '' && mitigation !== '' && more.length === 0
    ? { text: risk, impact, mitigation }
    : undefined;
}

/** What joins the names of two columns, and what stands in them. */
const joining = /\s*(?:→|⇒|->|=>)\s*/u;

/** What one arrow joins: "The phone is lost → findings are gone". Both sides say something, or the arrow is part of a name. */
const arrow = /^((?:[^\s`"]+\s+){2,}[^\s`"]+)\s+(?:→|⇒|->|=>)\s+([^\s`"]+(?:\s+[^\s`"]+){2,})$/u;

/** "The phone is lost → findings are gone": what is feared, and what it would do. */
function cutAtArrow(text: string): { before: string; behind?: string } {
  const [, before, behind] = arrow.exec(text) ?? [];
  return before === undefined || behind === undefined || /→|⇒|->|=>/u.test(behind)
    ? { before: text }
    : { before, behind };
}

/** "Mitigated by the containment rule" says of the rule what its place in a plan says already. */
function measure({ words }: Reading, text: string): string {
  const opening = words.find('weighing.mitigated', text);
  if (opening?.start !== 0) return text;
  return asSentence(text.slice(opening.end).replace(/^[\s:：]+/u, '')) || text;
}

/** The columns of one that is headed by two with an arrow between them: "Impact → Mitigation". */
function splitCell(cell: Cell): readonly Cell[] {
  const [header = '', second = '', ...others] = cell.header.split(joining);
  const [text = '', behind = '', ...rest] = cell.text.split(joining);
  if (second === '' || behind === '' || others.length + rest.length > 0) return [cell];
  return [
    { ...cell, header, text },
    { ...cell, header: second, text: behind },
  ];
}

/** The risk in a passage, with what stands beside it: in its row, behind "Mitigation:" within it, or below it. */
export function riskParts(reading: Reading, given: Passage, shown?: string): RiskParts {
  const { words, outline } = reading;
  const passage = given.cells ? { ...given, cells: given.cells.flatMap(splitCell) } : given;
  const below = passagesBelow(outline, given);
  const labelled = (list: ListName): string | undefined => below.find((one) => words.has(list, one.lead))?.rest;
  const row = passage.form === 'row';
  const whole = shown ?? (row ? nameInRow(reading, passage) : passageText(passage));
  const arrows = row ? undefined : byArrows(whole);
  if (arrows) return arrows;
  const counter = cutAt(reading, whole, 'headings.mitigation');
  const remedy = counter.behind === undefined ? turned(reading, counter.before, row) : counter;
  const labelledEffect = cutAt(reading, remedy.before, 'weighing.impact');
  const effect = labelledEffect.behind === undefined && !row ? cutAtArrow(remedy.before) : labelledEffect;
  const beside = turned(reading, cell(reading, passage, impactLists) ?? '', true);
  const impact = beside.before || labelled('sentence.impact') || effect.behind;
  const mitigation =
    cell(reading, passage, remedyLists) ?? labelled('headings.mitigation') ?? remedy.behind ?? beside.behind;
  return {
    text: effect.before,
    ...(impact && { impact }),
    ...(mitigation && { mitigation: measure(reading, mitigation) }),
  };
}
