import { clip } from '../draw/clip.ts';
import { shown } from '../draw/shown.ts';
import type { Prompts } from '../prompts/module.ts';
import type { Reply, Terminal, TopicView } from '../types.ts';
import { words } from '../words.ts';
import { placeIn } from './frame-of.ts';
import { frameWith } from './frame-with.ts';

/** Asks about several questions at once. */
export async function askTopic(view: TopicView, terminal: Terminal, prompts: Prompts): Promise<Reply> {
  const { topic } = words;
  const frame = frameWith(shown(view.title), terminal, prompts, {
    place: placeIn(view.place, prompts),
    why: view.questions.map(({ why }) => shown(why)).join(' '),
    note: view.openMeans,
  });
  const { columns } = prompts.size();
  const titles = view.questions.map(({ title }) => clip(`  · ${shown(title)}`, columns));
  const rows = [topic.expand(view.questions.length), topic.none, topic.open].map((text) => ({ text }));
  const above = titles.map(terminal.pen.faint);
  const shortcuts = { n: 1, o: 2 };
  const keys = [words.keys.none, words.keys.open];
  const chosen = await prompts.menu({ frame, above, rows, active: 0, shortcuts, keys });
  if (chosen.type !== 'chosen') return chosen;
  const replies: readonly Reply[] = [{ type: 'expand' }, { type: 'none' }, { type: 'open' }];
  return replies[chosen.index] ?? { type: 'open' };
}
