import type { Standing } from '../../../interview/index.ts';
import { shown } from '../draw/shown.ts';
import type { Prompts } from '../prompts/module.ts';
import type { Reply, Terminal } from '../types.ts';
import { words } from '../words.ts';
import { chooseRow, type NamedRow, type Places } from './choose-row.ts';
import { frameWith } from './frame-with.ts';

function stateOf({ state, count }: Standing): string {
  return state === 'stated' ? words.review.state.stated(count) : words.review.state[state];
}

/** Asks which of some questions to look at again; undefined to look at the whole review instead. */
export async function chooseQuestion(
  title: string,
  standings: readonly Standing[],
  terminal: Terminal,
  prompts: Prompts,
  places: Places,
): Promise<Reply | undefined> {
  const rows: readonly NamedRow[] = [
    ...standings.map((one) => ({ name: one.question.id, text: shown(one.question.title), detail: stateOf(one) })),
    { name: '', text: words.review.backToAll },
  ];
  const frame = frameWith(title, terminal, prompts);
  const chosen = await chooseRow({ list: title, frame, rows, places }, prompts);
  if ('row' in chosen) return chosen.row.name === '' ? undefined : { type: 'jump', id: chosen.row.name };
  return chosen.type === 'leave' ? { type: 'leave' } : undefined;
}
