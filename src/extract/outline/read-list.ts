import type { List, ListItem, Paragraph, PhrasingContent } from 'mdast';
import { addPassage, type Builder, openSection } from './builder.ts';
import { flatten } from './flatten.ts';
import { firstWords, openingBold } from './read-paragraph.ts';
import { withoutStruck } from './without-struck.ts';
import { isWithdrawn } from './is-withdrawn.ts';
import { readSpans } from './read-spans.ts';
import { splitLead } from './split-lead.ts';
import { struckLead } from './struck-lead.ts';
import { splitLines, type Splitting } from './split-lines.ts';
import { showsProgress, ticked } from './ticked.ts';
import type { Passage } from './types.ts';
import { withLabelsBelow } from './with-labels-below.ts';
import { withWeighedLines } from './with-weighed-lines.ts';
import { withoutSpeaker } from './without-speaker.ts';

const labelLevel = 8;
const itemLevel = 9;
/** In letters: more than a name is said. */
const longestName = 60;

/** What stands in an item besides lists: its own words, and blocks that follow them. */
export type ReadRest = (builder: Builder, item: ListItem) => void;

/** What the words of an item's label can tell. */
export interface ListReading extends Splitting {
  /** Whether another list with plus signs follows, so that a line below the last item names what that one weighs. */
  readonly weighed: boolean;
  readonly readRest: ReadRest;
  /** Whether a label sets advantages or drawbacks apart, so that the item is a section of its own. */
  readonly weighs: (label: string) => boolean;
}

/**
 * Reads a list: each item is a passage; an item that holds a list of its own is a section for it as well,
 * because people use it as a heading.
 */
export function readList(
  builder: Builder,
  list: List,
  depth: number,
  above: Passage | undefined,
  reading: ListReading,
): void {
  let outer = builder.current;
  const isProgress = showsProgress(list);
  const items = list.children
    .flatMap((item) => withWeighedLines(item, reading, reading.weighs))
    .map((item) => withLabelsBelow(item, reading.namesRole));
  items.forEach((whole, index) => {
    builder.current = outer;
    const isLast = index === items.length - 1;
    const { item, label } = withoutLabel(whole, reading, isLast && reading.weighed);
    const number = list.ordered === true ? (list.start ?? 1) + index : undefined;
    const draft = readItem(item, { depth, above, number, isProgress }, reading.speakers);
    if (draft.lead !== undefined && draft.rest !== '' && reading.weighs(draft.lead))
      openSection(builder, 'item', itemLevel + depth, draft.lead, item);
    const passage = addPassage(builder, draft);
    const nested = item.children.filter((child) => child.type === 'list');
    if (nested.length > 0) {
      const name = passage.lead ?? passage.text;
      openSection(builder, 'item', itemLevel + depth, name.slice(0, 200), item);
      for (const inner of nested) readList(builder, inner, depth + 1, passage, { ...reading, weighed: false });
    }
    builder.item = passage;
    reading.readRest(builder, item);
    builder.item = undefined;
    if (label && (!isLast || reading.weighed)) {
      builder.current = outer;
      openSection(builder, 'label', labelLevel, label.text, label.node);
      outer = builder.current;
    }
  });
  builder.current = outer;
}

interface Labelled {
  readonly item: ListItem;
  readonly label?: { readonly text: string; readonly node: PhrasingContent };
}

/**
 * An item without the label that stands below it: "- fast", "Cons:", "- dear" without blank lines is one list for Markdown,
 * and two for whoever wrote it.
 */
function withoutLabel(item: ListItem, splitting: Splitting, weighed: boolean): Labelled {
  const [first, ...rest] = item.children;
  if (first?.type !== 'paragraph' || rest.length > 0) return { item };
  const parts = weighed ? lastLineApart(first) : splitLines(first, splitting);
  const last = parts.at(-1);
  const [node] = last ?? [];
  if (parts.length < 2 || last === undefined || node === undefined) return { item };
  const { text } = flatten(last);
  const labels = /^[^:：]{2,40}[:：]$/u.test(text) && splitting.namesRole(text.slice(0, -1));
  if (!labels && !weighed && !splitting.headsAlone(text)) return { item };
  const paragraph = { ...first, children: parts.slice(0, -1).flat() };
  return { item: { ...item, children: [paragraph] }, label: { text, node } };
}

/** The last line of a paragraph apart from those before it, where it may be a name. */
function lastLineApart(paragraph: Paragraph): PhrasingContent[][] {
  const last = paragraph.children.at(-1);
  const cut = last?.type === 'text' ? last.value.lastIndexOf('\n') : -1;
  const line = last?.type === 'text' && cut >= 0 ? last.value.slice(cut + 1) : '';
  if (last?.type !== 'text' || !last.position || line === '' || line.length > longestName || /[.!?。]$/u.test(line))
    return [paragraph.children];
  const { end } = last.position;
  const above = { ...last, value: last.value.slice(0, cut) };
  const below = { ...last, value: line, position: { start: { line: end.line, column: 1 }, end } };
  return [[...paragraph.children.slice(0, -1), above], [below]];
}

/** Where an item stands. */
interface Place {
  readonly depth: number;
  readonly above: Passage | undefined;
  readonly number: number | undefined;
  /** Whether the items of its list show how far each is. */
  readonly isProgress: boolean;
}

function readItem(
  item: ListItem,
  { depth, above, number, isProgress }: Place,
  speakers: ReadonlySet<string>,
): Omit<Passage, 'section'> {
  const own = item.children.slice(0, 1).filter((child) => child.type === 'paragraph' || child.type === 'heading');
  const phrasing = own.flatMap((child) => withoutStruck(child.children, true));
  const said = withoutSpeaker(speakers, flatten(phrasing));
  const tick = isProgress ? ticked(said) : undefined;
  const { text, lines } = tick?.flat ?? said;
  const checked = tick?.checked ?? item.checked;
  const { lead, rest } = struckLead(text, phrasing) ?? splitLead(text, openingBold(phrasing));
  const start = item.position?.start ?? { line: 1, column: 1 };
  return {
    form: 'item',
    text,
    ...(lead !== undefined && { lead }),
    rest,
    lines,
    line: start.line,
    column: start.column,
    endLine: own[0]?.position?.end.line ?? start.line,
    depth,
    ...(number !== undefined && { number }),
    ...(typeof checked === 'boolean' && { checked }),
    ...(firstWords(phrasing)?.type === 'delete' && { struck: true }),
    ...(isWithdrawn(phrasing) && { withdrawn: true }),
    ...(above && { above }),
    spans: readSpans(item.children.slice(0, 1), text),
  };
}
