import type { Standing } from '../../../interview/index.ts';
import { shown } from '../draw/shown.ts';
import type { Prompts } from '../prompts/module.ts';
import type { Reply, Terminal } from '../types.ts';
import { words } from '../words.ts';
import { chooseRow } from './choose-row.ts';

function stateOf({ state, count }: Standing): string {
  return state === 'stated' ? words.review.state.stated(count) : words.review.state[state];
}

/** Asks which of some questions to look at again; undefined to look at the whole review instead. */
export async function chooseQuestion(
  title: string,
  standings: readonly Standing[],
  terminal: Terminal,
  prompts: Prompts,
): Promise<Reply | undefined> {
  const rows = standings.map((one) => ({ text: shown(one.question.title), detail: stateOf(one) }));
  const chosen = await chooseRow(title, rows, terminal, prompts);
  if (typeof chosen !== 'number') return chosen;
  const question = standings[chosen]?.question;
  return question && { type: 'jump', id: question.id };
}
