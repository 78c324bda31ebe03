import type { Entry, Item } from '../../../model/index.ts';
import { clip } from '../draw/clip.ts';
import { type Typed, typedEntry } from '../form-fields.ts';
import type { Leaving } from '../leave-with.ts';
import { describePart, type Part } from '../parts.ts';
import type { Frame } from '../prompts/frame.ts';
import type { Prompts } from '../prompts/module.ts';
import { settleEntry } from '../settle-entry.ts';
import type { QuestionView } from '../types.ts';
import { words } from '../words.ts';

/** Parts that are written in the place of one, or behind all others; and the record that is begun. */
export interface Written {
  readonly values: readonly (Item | Entry)[];
  readonly begun?: Typed | undefined;
}

/** What was written, and what else was said meanwhile. */
export interface Writing extends Written {
  readonly reply?: Leaving | { readonly type: 'none' };
}

/** A list that is being written to. */
export interface Desk {
  readonly view: QuestionView;
  readonly frame: Frame;
  readonly prompts: Prompts;
  readonly parts: readonly Part[];
  readonly begun: Typed | undefined;
  /** What stands above it. */
  readonly above: readonly string[];
  /** Called with all that is written so far, at each key. */
  readonly onWrite: (written: Written) => void;
}

function writing(type: 'done' | 'none' | Leaving['type'], written: Written): Writing {
  return type === 'done' ? written : { ...written, reply: { type } };
}

/** Items: one line each, as many as one likes. */
async function writeItems({ view, frame, prompts, parts, begun, above, onWrite }: Desk): Promise<Writing> {
  const { keys } = words;
  const first = parts.length === 0;
  const ends = first ? [keys.leaveOpenLine, keys.noneLine] : [keys.endLines];
  const kept = parts
    .filter((part) => part.kept)
    .map(({ value }) => clip(`  ● ${describePart(view.question, value).text}`, prompts.size().columns));
  const written = (lines: readonly string[]): Written => ({ values: lines.map((text) => ({ text })), begun });
  const { type, lines } = await prompts.lines({
    frame,
    above: first ? above : kept,
    label: words.label.item,
    takesNone: first,
    keys: [keys.addLine, ...ends],
    onChange: (lines) => onWrite(written(lines)),
  });
  return writing(type, written(lines));
}

/** One item that is there, to be changed. */
async function rewriteItem({ frame, prompts, begun, above, onWrite }: Desk, before: Item): Promise<Writing> {
  const written = (text: string): Written => ({
    values: [text === '' || text === before.text.trim() ? before : { text }],
    begun,
  });
  const { type, text } = await prompts.text({
    frame,
    above,
    label: words.label.edit,
    initial: before.text,
    onChange: (text) => onWrite(written(text)),
  });
  return writing(type, written(text));
}

async function writeEntry(desk: Desk, before: Entry | undefined): Promise<Writing> {
  const { view, frame, prompts, begun, above, onWrite } = desk;
  const fields = view.question.fields ?? [];
  const written = (typed: Typed): Written => ({ ...(before && { begun }), ...settleEntry(fields, typed, before) });
  const { type, values } = await prompts.form({
    frame,
    above,
    fields,
    values: { ...typedEntry(fields, before), ...(!before && begun) },
    onChange: (typed) => onWrite(written(typed)),
  });
  return writing(type, written(values));
}

/** Has a part of a list written: the one that is there, or new ones. */
export function writeParts(desk: Desk, before?: Item | Entry): Promise<Writing> {
  if (desk.view.question.type === 'entries') return writeEntry(desk, before && 'values' in before ? before : undefined);
  return before && 'text' in before ? rewriteItem(desk, before) : writeItems(desk);
}
