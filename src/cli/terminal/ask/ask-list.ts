import type { Entry, Item } from '../../../model/index.ts';
import { clip } from '../draw/clip.ts';
import { acceptParts } from '../accept-parts.ts';
import { type Leaving, leaveWith } from '../leave-with.ts';
import { answerOf, describePart, type Part, partsOf } from '../parts.ts';
import type { Row } from '../prompts/draw-rows.ts';
import { entryOf, typedEntry } from '../form-fields.ts';
import type { Frame } from '../prompts/frame.ts';
import type { Prompts } from '../prompts/module.ts';
import type { ListConfig } from '../prompts/list-prompt.ts';
import type { QuestionView, Reply, Terminal } from '../types.ts';
import { words } from '../words.ts';
import { frameOf } from './frame-of.ts';

/** Parts that were added or changed, and what else was said meanwhile. */
interface Written {
  readonly values: readonly (Item | Entry)[];
  readonly reply?: Aside;
}

type Aside = { readonly type: 'none' } | Leaving;

function isLeaving(reply: { readonly type: string }): reply is Leaving {
  return reply.type === 'back' || reply.type === 'review' || reply.type === 'leave';
}

function replyOf(type: 'done' | Aside['type']): Aside | undefined {
  return type === 'done' ? undefined : { type };
}

function rowsOf(view: QuestionView, parts: readonly Part[]): readonly Row[] {
  return parts.map(({ value }) => ({
    ...describePart(view.question, value),
    line: value.line,
    quote: view.quote(value.line),
  }));
}

function aboveOf(parts: readonly Part[], { pen }: Frame): readonly string[] {
  const found = parts.filter(({ value }) => value.line !== undefined).length;
  return [pen.faint(found === 0 ? words.nothingFound : words.found(found)), ''];
}

/** Items: one line each, as many as one likes. */
async function writeItems(
  view: QuestionView,
  frame: Frame,
  prompts: Prompts,
  parts: readonly Part[],
): Promise<Written> {
  const { keys } = words;
  const first = parts.length === 0;
  const ends = first ? [keys.leaveOpenLine, keys.noneLine] : [keys.endLines];
  const kept = parts
    .filter((part) => part.kept)
    .map(({ value }) => clip(`  ● ${describePart(view.question, value).text}`, prompts.size().columns));
  const { type, lines } = await prompts.lines({
    frame,
    above: first ? aboveOf(parts, frame) : kept,
    label: words.label.item,
    takesNone: first,
    keys: [keys.addLine, ...ends],
    onLine: (lines) => {
      void view.keepPart(answerOf(view.question, [...parts, ...lines.map(itemPart)]));
    },
  });
  const reply = replyOf(type);
  return { values: lines.map((text) => ({ text })), ...(reply && { reply }) };
}

/** One item that is there, to be changed. */
async function rewriteItem(frame: Frame, prompts: Prompts, parts: readonly Part[], before: Item): Promise<Written> {
  const above = aboveOf(parts, frame);
  const { type, text } = await prompts.text({ frame, above, label: words.label.edit, initial: before.text });
  const reply = replyOf(type);
  const value = text === '' || text === before.text.trim() ? before : { text };
  return { values: [value], ...(reply && { reply }) };
}

function itemPart(text: string): Part {
  return { value: { text }, kept: true };
}

async function writeEntry(
  view: QuestionView,
  frame: Frame,
  prompts: Prompts,
  parts: readonly Part[],
  before?: Entry,
): Promise<Written> {
  const fields = view.question.fields ?? [];
  const { type, values } = await prompts.form({
    frame,
    above: aboveOf(parts, frame),
    fields,
    values: typedEntry(fields, before),
  });
  if (type === 'back') return { values: before ? [before] : [] };
  const reply = replyOf(type);
  return { values: type === 'done' ? [entryOf(fields, values, before)] : [], ...(reply && { reply }) };
}

function write(
  view: QuestionView,
  frame: Frame,
  prompts: Prompts,
  parts: readonly Part[],
  before?: Item | Entry,
): Promise<Written> {
  if (view.question.type === 'entries') {
    return writeEntry(view, frame, prompts, parts, before && 'values' in before ? before : undefined);
  }
  if (before && 'text' in before) return rewriteItem(frame, prompts, parts, before);
  return writeItems(view, frame, prompts, parts);
}

/** Asks about a list: what is kept and what is dropped, and what is added to it. */
export async function askList(view: QuestionView, terminal: Terminal, prompts: Prompts): Promise<readonly Reply[]> {
  const frame = frameOf(view, terminal, prompts);
  let parts = partsOf(view);
  let active = 0;
  for (;;) {
    // Where nothing is there, items are typed at once; a record is asked for first, for it may be that there is none.
    const alone = parts.length === 0 && view.question.type === 'items';
    const asked = alone ? undefined : await prompts.list(listConfig(view, frame, parts, active));
    if (asked) parts = parts.map((part, at) => ({ ...part, kept: asked.kept[at] ?? part.kept }));
    if (asked && (asked.type === 'accept' || asked.type === 'none')) {
      return [asked.type === 'none' ? { type: 'none' } : acceptParts(view, parts)];
    }
    if (asked && isLeaving(asked)) return leaveWith(view, acceptParts(view, parts), asked);
    active = asked?.type === 'edit' ? asked.active : parts.length;
    const before = asked?.type === 'edit' ? parts[active]?.value : undefined;
    const written = await write(view, frame, prompts, parts, before);
    parts = place(parts, written.values, active);
    if (alone && (written.reply?.type === 'none' || parts.length === 0)) return endAlone(view, written.reply);
    if (alone && !written.reply) return [acceptParts(view, parts)];
    if (written.reply && isLeaving(written.reply) && written.reply.type !== 'back')
      return leaveWith(view, acceptParts(view, parts), written.reply);
    await view.keepPart(answerOf(view.question, parts));
  }
}

function listConfig(view: QuestionView, frame: Frame, parts: readonly Part[], active: number): ListConfig {
  const kept = parts.map((part) => part.kept);
  return {
    frame,
    above: aboveOf(parts, frame),
    rows: rowsOf(view, parts),
    kept,
    active: Math.max(0, Math.min(active, parts.length - 1)),
  };
}

/** What was written in the place of the active part, or behind the last. */
function place(parts: readonly Part[], values: readonly (Item | Entry)[], active: number): readonly Part[] {
  if (values.length === 0) return parts;
  return [...parts.slice(0, active), ...values.map((value) => ({ value, kept: true })), ...parts.slice(active + 1)];
}

/** Nothing was there and nothing was written. */
function endAlone(view: QuestionView, reply: Reply | undefined): readonly Reply[] {
  return [reply ?? acceptParts(view, [])];
}
