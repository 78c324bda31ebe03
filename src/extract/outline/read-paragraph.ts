import type { Paragraph, PhrasingContent } from 'mdast';
import { addPassage, type Builder, closeTo, openSection } from './builder.ts';
import { flatten } from './flatten.ts';
import { linesWithin } from './lines-within.ts';
import { openingPart } from './opening-part.ts';
import { toldBefore } from './told-before.ts';
import { opensFirst, opensLettered } from './opens-lettered.ts';
import { pointsIn, type Parting, type Pointing } from './points-in.ts';
import { withoutStruck } from './without-struck.ts';
import { isWithdrawn } from './is-withdrawn.ts';
import { readSpans } from './read-spans.ts';
import { splitLead } from './split-lead.ts';
import { splitLines } from './split-lines.ts';
import type { Passage } from './types.ts';
import { withoutBrackets } from './without-brackets.ts';
import { withoutBox } from './without-box.ts';
import { withoutSpeaker } from './without-speaker.ts';

const boldLevel = 7;
const labelLevel = 8;

/** The first of some nodes that is not white space. */
export function firstWords(nodes: readonly PhrasingContent[]): PhrasingContent | undefined {
  return nodes.find((node) => node.type !== 'text' || node.value.trim() !== '');
}

/** The bold words that the nodes open with. */
export function openingBold(nodes: readonly PhrasingContent[]): string {
  const first = firstWords(nodes);
  return first?.type === 'strong' ? flatten([first]).text : '';
}

/** Whether a paragraph is a heading in all but form: nothing but bold words, and no sentence. */
function isBoldHeading(nodes: readonly PhrasingContent[], text: string): boolean {
  const words = nodes.filter((node) => node.type !== 'text' || node.value.trim() !== '');
  const bold =
    words.length === 1 &&
    (words[0]?.type === 'strong' || (words[0]?.type === 'emphasis' && words[0].children[0]?.type === 'strong'));
  return bold && !/[.!。！…]$/u.test(text) && text.length <= 120;
}

/** What the walk knows of the paragraph's surroundings. */
export interface Surroundings {
  /** Whether a list, table or code block follows, or lines with letters in front. */
  readonly leadsOn: boolean;
  /** Whether what follows is listed with plus and minus, so that the words before it name what is weighed. */
  readonly weighed: boolean;
  /** Whether something follows that may stand below this paragraph. */
  readonly heads: boolean;
  readonly form: 'paragraph' | 'quote';
  /** Whether the words alone name a role, so that no colon is needed. */
  readonly namesRole: (text: string) => boolean;
  /** Whether a line names an option by its letter: "Option B — a key box". */
  readonly namesOption: (text: string) => boolean;
  /** Whether a label says that what stands behind it is decided, or answers. */
  readonly leadsAnswer: (text: string) => boolean;
  /** Whether some words alone head a chapter: "Decision", on a line of its own. */
  readonly isChapter: (text: string) => boolean;
  /** Whether a sentence says what the list behind it holds. */
  readonly announces: (sentence: string) => boolean;
  /** How the points behind a label are told apart, where it lists any. */
  readonly pointing: (label: string, rest: string) => Pointing | undefined;
  readonly parting: Parting;
  /** Whether some words are a heading as they stand. */
  readonly headsAlone: (text: string) => boolean;
  readonly speakers: ReadonlySet<string>;
}

/** In letters: more than a name is said. */
const longestName = 60;

/** In letters: more is prose. */
const longestList = 600;

/** The points that a paragraph lists behind its label, each as an item; empty where it says one thing. */
function pointsBehind(
  whole: Omit<Passage, 'section'>,
  label: string,
  { pointing, parting, namesRole }: Surroundings,
): readonly Omit<Passage, 'section'>[] {
  const how = pointing(label, whole.rest);
  const from = whole.text.length - whole.rest.length;
  if (how === undefined || whole.text.length > longestList || !whole.text.endsWith(whole.rest)) return [];
  const code = whole.spans.filter(({ mark, start }) => mark === 'code' && start >= from);
  const shifted = code.map(({ start, end }) => ({ start: start - from, end: end - from }));
  const points = withLabelled(whole.rest, pointsIn(whole.rest, shifted, how, parting), namesRole);
  return points.map(({ start, end }) => {
    const [first, last] = [start + from, end + from];
    const text = whole.text.slice(first, last);
    const lines = linesWithin(whole.lines, first, last);
    const spans = whole.spans
      .filter((span) => span.start >= first && span.end <= last)
      .map((span) => ({ ...span, start: span.start - first, end: span.end - first }));
    const line = lines[0]?.line ?? whole.line;
    return { ...whole, form: 'item', text, rest: text, lines, spans, line, endLine: lines.at(-1)?.line ?? line };
  });
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** "Risk: the belt tears. Mitigation: a spare one": what stands behind a label of its own belongs to the point before it. */
function withLabelled(
  text: string,
  points: readonly Stretch[],
  namesRole: Surroundings['namesRole'],
): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const { start, end } of points) {
    const label = /^([^:：.。]{2,24})[:：]\s/u.exec(text.slice(start, end))?.[1];
    const before = label !== undefined && namesRole(label) ? found.pop() : undefined;
    found.push({ start: before?.start ?? start, end });
  }
  return found;
}

/** In letters: what leads to a list is one sentence. */
const longestLabel = 200;

/** Whether a line in front of a list is a label of it; of options only the last line is. */
function isLabel({ namesRole, namesOption }: Surroundings, text: string, isLast: boolean): boolean {
  return text.length <= longestLabel && (/[:：]$/u.test(text) || namesRole(text) || (isLast && namesOption(text)));
}

/** The last sentence of a long paragraph that leads to a list: "… We see two ways to do it:" */
function announcement(text: string, announces: Surroundings['announces']): string | undefined {
  const sentence = text.length > longestLabel ? text.slice(toldBefore(text)) : text;
  return sentence.length < text.length && announces(sentence) ? sentence : undefined;
}

/** Adds what stands below no label, whatever was labelled above it. */
function addOutside(builder: Builder, passage: Omit<Passage, 'section'>): void {
  if (builder.current.kind === 'label') closeTo(builder, labelLevel);
  addPassage(builder, passage);
}

/** Whether a text goes on with what is lettered in front of it: "B: …" below "A: …". */
function goesOn({ current }: Builder, text: string): boolean {
  return opensLettered(text) && opensLettered(current.passages.at(-1)?.text ?? '');
}

/**
 * "**Decision.** We take …" as "**Decision:** We take …": a full stop sets off bold words that are the heading of a chapter.
 * "**Keep it.** It works." says something.
 */
function withColon(text: string, bold: string, headsAlone: Surroundings['headsAlone']): string {
  const heads = /^[^.。]+[.。]$/u.test(bold) && text.length > bold.length && headsAlone(bold.slice(0, -1));
  return heads && text.startsWith(bold) ? `${bold.slice(0, -1)}:${text.slice(bold.length)}` : text;
}

/** The words of a line, and what its author says of it by a box, by who speaks, or by how all of it is set. */
function markedLine(
  { speakers }: Surroundings,
  nodes: readonly PhrasingContent[],
): Pick<Passage, 'text' | 'lines' | 'checked' | 'isTurn' | 'leaning' | 'withdrawn'> {
  const flat = flatten(nodes);
  const spoken = withoutSpeaker(speakers, flat);
  return {
    ...withoutBox(spoken),
    ...(nodes.length === 1 && nodes[0]?.type === 'emphasis' && { leaning: true }),
    ...(isWithdrawn(nodes) && { withdrawn: true }),
    ...(spoken !== flat && { isTurn: true }),
  };
}

/** The lines of a paragraph that its author began, without what is struck, and without brackets around the label of an answer. */
function partsOf(paragraph: Paragraph, around: Surroundings): readonly PhrasingContent[][] {
  return splitLines(paragraph, around).map((nodes) => withoutBrackets(withoutStruck(nodes, false), around.leadsAnswer));
}

/**
 * Reads a paragraph: as headings, as labels, or as passages.
 * A label's scope ends at the first paragraph after what it introduced.
 */
export function readParagraph(builder: Builder, paragraph: Paragraph, around: Surroundings): void {
  const parts = partsOf(paragraph, around);
  // What stands on the lines below "Constraints" stands below it to the end of the paragraph.
  let headed = false;
  // Several lines below a label are the points of a list.
  let below = 0;
  parts.forEach((nodes, index) => {
    const { text: whole, lines, ...marks } = markedLine(around, nodes);
    const node = nodes[0] ?? paragraph;
    const next = parts[index + 1];
    const text = withColon(whole, openingBold(nodes), around.headsAlone);
    const heads = around.headsAlone(text);
    const leadsOn = next === undefined ? around.leadsOn : heads || opensFirst(flatten(next).text);
    // "Decision" and nothing else on a line: a document that was pasted has lost the marks of its headings.
    const alone = parts.length === 1 && around.heads && around.form === 'paragraph' && around.isChapter(text);
    const isHeading = isBoldHeading(nodes, text);
    if (isHeading || alone) {
      const label = isHeading && /[:：]$/u.test(text);
      openSection(builder, label ? 'label' : 'bold', label ? labelLevel : boldLevel, text, node);
      return;
    }
    const bold = text.slice(0, openingBold(nodes).length);
    const { lead, rest, colon } = splitLead(text, bold);
    const weighed = next === undefined && around.weighed && text.length <= longestName && !/[.!?。]$/u.test(text);
    const introduces = (leadsOn && isLabel(around, text, next === undefined)) || weighed;
    // "2 costs more: …" speaks of the second.
    const labelled = lead !== undefined && colon && (bold !== '' || (!/^\d\s/u.test(lead) && around.namesRole(lead)));
    const told = introduces && around.form === 'paragraph' ? toldBefore(text) : 0;
    if (told > 0) addOutside(builder, openingPart(nodes, { text, lines }, told));
    if (introduces || labelled)
      openSection(builder, 'label', labelLevel, labelled && !introduces ? lead : text.slice(told), node);
    else if (
      !headed &&
      builder.current.kind === 'label' &&
      builder.current.passages.length > 0 &&
      !(index > 0 && around.form === 'quote') &&
      !goesOn(builder, text)
    )
      closeTo(builder, labelLevel);
    if (introduces || labelled) below = introduces || rest === '' ? parts.length - index - 1 : 0;
    headed = introduces ? heads : headed && !labelled;
    const start = node.position?.start ?? { line: 1, column: 1 };
    if (introduces || (labelled && rest === '')) return;
    const isPoint = below > 1 && around.form === 'paragraph' && !opensLettered(text);
    const passage: Omit<Passage, 'section'> = {
      form: isPoint ? 'item' : around.form,
      text,
      rest,
      lines,
      line: start.line,
      column: start.column,
      endLine: nodes.at(-1)?.position?.end.line ?? start.line,
      depth: 0,
      ...marks,
      spans: readSpans(nodes, text),
    };
    const announced = leadsOn ? announcement(text, around.announces) : undefined;
    const points = labelled && around.form === 'paragraph' ? pointsBehind(passage, lead, around) : [];
    for (const point of points) addPassage(builder, point);
    if (points.length === 0) addPassage(builder, lead === undefined ? passage : { ...passage, lead });
    if (announced !== undefined) openSection(builder, 'label', labelLevel, announced, node);
  });
}
