import { shown } from '../draw/shown.ts';
import { wrap } from '../draw/wrap.ts';
import type { Frame } from '../prompts/frame.ts';
import type { Prompts } from '../prompts/module.ts';
import type { OpenView, Reply, Terminal } from '../types.ts';
import { words } from '../words.ts';
import { chooseRow, type NamedRow, type Places } from './choose-row.ts';
import { frameWith } from './frame-with.ts';

/** Asks for the answer in the person's own words; undefined where there is none. */
async function writeAnswer(
  { closing }: OpenView,
  frame: Frame,
  above: readonly string[],
  prompts: Prompts,
): Promise<readonly Reply[] | undefined> {
  const { label } = words;
  const keep = (text: string): void => closing?.keep(text);
  const { type, text } = await prompts.text({ frame, above, label: label.text, initial: '', onChange: keep });
  if (text === '' || !closing) return type === 'leave' ? [{ type }] : undefined;
  if (type !== 'leave') return closing.settle(text);
  keep(text);
  return [{ type }];
}

/**
 * Shows an open question that no question of the interview settles: why it is asked and what waits for it; and takes an
 * answer, or leads to what brings it up. Undefined to look at the other open questions instead.
 */
export async function askOpen(
  open: OpenView,
  terminal: Terminal,
  prompts: Prompts,
  places: Places,
): Promise<readonly Reply[] | undefined> {
  const { review } = words;
  const rest = { place: review.openPlace(open.id), note: words.waits(open.blocks) };
  const frame = frameWith(open.text, terminal, prompts, rest);
  const above = open.because.flatMap((line) => wrap(line, prompts.size().columns, '  ')).map(terminal.pen.faint);
  const { raisedBy } = open;
  const rows: readonly NamedRow[] = [
    ...(open.closing ? [{ name: 'answer', text: review.answer, detail: review.answerDetail }] : []),
    ...(raisedBy ? [{ name: 'raised', text: review.raised(shown(raisedBy.title)) }] : []),
    { name: '', text: review.backToOpen },
  ];
  for (;;) {
    const chosen = await chooseRow({ list: open.text, frame, above, rows, places }, prompts);
    if (!('row' in chosen)) return chosen.type === 'leave' ? [{ type: 'leave' }] : undefined;
    if (chosen.row.name === 'raised' && raisedBy) return [{ type: 'jump', id: raisedBy.id }];
    if (chosen.row.name !== 'answer') return undefined;
    const replies = await writeAnswer(open, frame, above.length > 0 ? [...above, ''] : above, prompts);
    if (replies) return replies;
  }
}
