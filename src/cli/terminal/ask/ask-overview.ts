import type { SectionSurvey, Standing } from '../../../interview/index.ts';
import { cellWidth } from '../draw/cell-width.ts';
import { clip } from '../draw/clip.ts';
import { shown } from '../draw/shown.ts';
import type { Row } from '../prompts/draw-rows.ts';
import type { Frame } from '../prompts/frame.ts';
import type { Prompts } from '../prompts/module.ts';
import type { OpeningView, Overview, Reply, Terminal, TopicView } from '../types.ts';
import { words } from '../words.ts';

function frameWith(title: string, terminal: Terminal, prompts: Prompts, rest: Partial<Frame> = {}): Frame {
  return { place: '', title, why: '', note: '', pen: terminal.pen, size: prompts.size, ...rest };
}

/** A section on a line: its title, what was found, what is missing. */
function drawSection(
  { section, found, missing }: SectionSurvey,
  titles: readonly string[],
  { pen, size }: Frame,
): string {
  const title = `${String(section).padStart(4)}  ${titles[section - 1] ?? ''}`;
  const count = words.opening.found(found);
  const open = words.opening.missing(missing);
  const longest = Math.max(...titles.map(cellWidth)) + 6;
  const room = Math.min(longest, size().columns - 24);
  const gap = ' '.repeat(Math.max(0, room - cellWidth(clip(title, room))));
  const paint = found === 0 ? pen.faint : pen.good;
  return `${clip(title, room)}${gap}  ${paint(count)}${open === '' ? '' : pen.faint(` · ${open}`)}`;
}

/** Shows what was found and asks how much to go through. */
export async function askOpening(view: OpeningView, terminal: Terminal, prompts: Prompts): Promise<Reply> {
  const { opening } = words;
  const frame = frameWith(opening.title, terminal, prompts);
  const above = [
    ...(view.settled > 0 ? [opening.resumed(view.settled), ''] : []),
    ...view.surveys.map((one) => drawSection(one, view.sections, frame)),
  ];
  const rows: readonly Row[] = [
    { text: opening.express, detail: opening.effort(view.left) },
    { text: opening.full, detail: opening.effort(view.all) },
    { text: opening.write, detail: opening.writeDetail },
  ];
  let chosen = await prompts.menu({ frame, above, rows, active: 0 });
  // There is nothing to go back to.
  while (chosen.type === 'back') chosen = await prompts.menu({ frame, above, rows, active: 0 });
  if (chosen.type !== 'chosen') return chosen;
  const replies: readonly Reply[] = [
    { type: 'mode', mode: 'express' },
    { type: 'mode', mode: 'full' },
    { type: 'finish' },
  ];
  return replies[chosen.index] ?? { type: 'leave' };
}

/** Asks about several questions at once. */
export async function askTopic(view: TopicView, terminal: Terminal, prompts: Prompts): Promise<Reply> {
  const { topic } = words;
  const frame = frameWith(shown(view.title), terminal, prompts, { place: view.place, note: view.openMeans });
  const { columns } = prompts.size();
  const titles = view.questions.map(({ title }) => clip(`  · ${shown(title)}`, columns));
  const rows = [topic.expand(view.questions.length), topic.none, topic.open].map((text) => ({ text }));
  const shortcuts = { n: 1, o: 2 };
  const chosen = await prompts.menu({ frame, above: titles.map(terminal.pen.faint), rows, active: 0, shortcuts });
  if (chosen.type !== 'chosen') return chosen;
  const replies: readonly Reply[] = [{ type: 'expand' }, { type: 'none' }, { type: 'open' }];
  return replies[chosen.index] ?? { type: 'open' };
}

function stateOf({ state, count }: Standing): string {
  return state === 'stated' ? words.review.state.stated(count) : words.review.state[state];
}

/** Asks which question of a section to look at again; undefined to look at the sections instead. */
async function askSection(
  survey: SectionSurvey,
  title: string,
  terminal: Terminal,
  prompts: Prompts,
): Promise<Reply | undefined> {
  const frame = frameWith(words.review.section(title), terminal, prompts);
  const rows = [
    ...survey.standings.map((one) => ({ text: shown(one.question.title), detail: stateOf(one) })),
    { text: words.review.backToAll },
  ];
  const chosen = await prompts.menu({ frame, above: [], rows, active: 0 });
  if (chosen.type === 'back' || chosen.type === 'review') return undefined;
  if (chosen.type !== 'chosen') return chosen;
  const question = survey.standings[chosen.index]?.question;
  return question && { type: 'jump', id: question.id };
}

/** Shows what stands, section by section, before it is written. */
export async function askReview(view: Overview, terminal: Terminal, prompts: Prompts): Promise<Reply> {
  const { review, opening } = words;
  const frame = frameWith(review.title, terminal, prompts);
  const goOn: { readonly text: string; readonly detail?: string; readonly reply: Reply }[] = [
    { text: review.write, detail: review.openOnes(view.open.length), reply: { type: 'finish' } },
    ...(view.left > 0 ? [{ text: review.goOn(view.left), reply: { type: 'continue' } as const }] : []),
  ];
  const sections = view.surveys.map((one) => ({
    text: `${one.section}. ${view.sections[one.section - 1] ?? ''}`,
    detail: [opening.found(one.found), opening.missing(one.missing)].filter((part) => part !== '').join(' · '),
  }));
  for (let active = 0; ;) {
    const chosen = await prompts.menu({ frame, above: [], rows: [...goOn, ...sections], active });
    if (chosen.type !== 'chosen') return chosen;
    active = chosen.index;
    const act = goOn[active];
    if (act) return act.reply;
    const survey = view.surveys[active - goOn.length];
    const reply = survey && (await askSection(survey, view.sections[survey.section - 1] ?? '', terminal, prompts));
    if (reply) return reply;
  }
}
