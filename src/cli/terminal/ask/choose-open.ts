import { shown } from '../draw/shown.ts';
import type { Prompts } from '../prompts/module.ts';
import type { OpenView, Overview, Reply, Terminal } from '../types.ts';
import { words } from '../words.ts';
import { askOpen } from './ask-open.ts';
import { chooseRow, type NamedRow, type Places } from './choose-row.ts';
import { frameWith } from './frame-with.ts';

interface OpenRow extends NamedRow {
  readonly open?: OpenView;
}

function rowOf(open: OpenView): OpenRow {
  const title = open.leadsTo && shown(open.leadsTo.title);
  return { name: open.text, text: `${open.id} ${open.text}`, detail: words.review.openRow(open.blocks, title), open };
}

/** Asks which open question of the plan to answer, and what of it; undefined to look at the whole review instead. */
export async function chooseOpen(
  view: Overview,
  terminal: Terminal,
  prompts: Prompts,
  places: Places,
): Promise<readonly Reply[] | undefined> {
  const list = words.review.openTitle;
  const rows: readonly OpenRow[] = [...view.open.map(rowOf), { name: '', text: words.review.backToAll }];
  for (;;) {
    const frame = frameWith(list, terminal, prompts);
    const chosen = await chooseRow({ list, frame, rows, places }, prompts);
    if (!('row' in chosen)) return chosen.type === 'leave' ? [{ type: 'leave' }] : undefined;
    const { open } = chosen.row;
    if (!open) return undefined;
    const replies = open.leadsTo
      ? [{ type: 'jump', id: open.leadsTo.id } as const]
      : await askOpen(open, terminal, prompts, places);
    if (replies) return replies;
  }
}
