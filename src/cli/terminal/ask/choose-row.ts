import type { Row } from '../prompts/draw-rows.ts';
import type { Prompts } from '../prompts/module.ts';
import type { Reply, Terminal } from '../types.ts';
import { words } from '../words.ts';
import { frameWith } from './frame-with.ts';

/** Asks for one of some rows: its place, or what else was said; undefined to look at the whole review instead. */
export async function chooseRow(
  title: string,
  rows: readonly Row[],
  terminal: Terminal,
  prompts: Prompts,
): Promise<number | Reply | undefined> {
  const all = [...rows, { text: words.review.backToAll }];
  const chosen = await prompts.menu({ frame: frameWith(title, terminal, prompts), above: [], rows: all, active: 0 });
  if (chosen.type === 'back' || chosen.type === 'review') return undefined;
  return chosen.type === 'chosen' ? chosen.index : chosen;
}
