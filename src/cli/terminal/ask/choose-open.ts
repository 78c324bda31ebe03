import type { OpenQuestion } from '../../../model/index.ts';
import { shown } from '../draw/shown.ts';
import type { Row } from '../prompts/draw-rows.ts';
import type { Prompts } from '../prompts/module.ts';
import type { Overview, Reply, Terminal } from '../types.ts';
import { words } from '../words.ts';
import { chooseRow } from './choose-row.ts';

function rowOf({ id, question, blocks }: OpenQuestion): Row {
  return { text: `${id} ${shown(question.text)}`, detail: shown(blocks.text) };
}

/** Asks which open question of the plan to answer; undefined to look at the whole review instead. */
export async function chooseOpen(view: Overview, terminal: Terminal, prompts: Prompts): Promise<Reply | undefined> {
  for (;;) {
    const chosen = await chooseRow(words.review.openTitle, view.open.map(rowOf), terminal, prompts);
    if (typeof chosen !== 'number') return chosen;
    const open = view.open[chosen];
    if (!open) return undefined;
    const id = view.settledBy(open.key);
    if (id !== undefined) return { type: 'jump', id };
  }
}
