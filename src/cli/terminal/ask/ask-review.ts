import type { SectionSurvey, Standing } from '../../../interview/index.ts';
import { shown } from '../draw/shown.ts';
import type { Prompts } from '../prompts/module.ts';
import type { Overview, Reply, Terminal } from '../types.ts';
import { words } from '../words.ts';
import { chooseOpen } from './choose-open.ts';
import { chooseQuestion } from './choose-question.ts';
import { chooseRow, type NamedRow, type Places } from './choose-row.ts';
import { frameWith } from './frame-with.ts';

/** A line of the review, and what choosing it does; undefined to be shown the review again. */
interface Line extends NamedRow {
  readonly act: () => Promise<readonly Reply[] | undefined>;
}

/** The review on a terminal. */
interface Desk {
  readonly view: Overview;
  readonly terminal: Terminal;
  readonly prompts: Prompts;
  readonly places: Places;
}

// Below it there is room for the numbers alone.
const narrowest = 60;

async function chooseOf({ terminal, prompts, places }: Desk, title: string, standings: readonly Standing[]) {
  const reply = await chooseQuestion(title, standings, terminal, prompts, places);
  return reply && [reply];
}

function sectionLine(desk: Desk, survey: SectionSurvey): Line {
  const title = desk.view.sections[survey.section - 1] ?? '';
  const none = survey.standings.filter(({ state }) => state === 'none').length;
  const narrow = desk.prompts.size().columns < narrowest;
  return {
    name: `section ${survey.section}`,
    text: `${survey.section}. ${title}`,
    detail: narrow
      ? words.opening.short(survey.found, survey.missing)
      : words.review.standing(survey.found, none, survey.missing),
    act: () => chooseOf(desk, words.review.section(title), survey.standings),
  };
}

async function showPlan({ view, terminal, prompts }: Desk): Promise<readonly Reply[] | undefined> {
  const frame = frameWith(words.review.preview, terminal, prompts);
  const { type } = await prompts.page({ frame, text: view.preview() });
  return type === 'leave' ? [{ type }] : undefined;
}

function linesOf(desk: Desk): readonly Line[] {
  const { review } = words;
  const { view, terminal, prompts, places } = desk;
  const all = view.surveys.flatMap(({ standings }) => standings);
  const always = (reply: Reply) => async () => [reply];
  return [
    { name: 'write', text: review.write, detail: review.openOnes(view.open.length), act: always({ type: 'finish' }) },
    ...(view.left > 0 ? [{ name: 'on', text: review.goOn(view.left), act: always({ type: 'continue' }) }] : []),
    ...view.begun.map(({ id, title }) => ({
      name: `begun ${id}`,
      text: review.begun(shown(title)),
      detail: review.begunDetail,
      act: always({ type: 'jump', id }),
    })),
    { name: 'look', text: review.look, detail: review.lookDetail, act: () => showPlan(desk) },
    {
      name: 'open',
      text: review.open(view.open.length),
      detail: review.openDetail,
      act: () => chooseOpen(view, terminal, prompts, places),
    },
    { name: 'any', text: review.any, detail: review.anyDetail, act: () => chooseOf(desk, review.anyTitle, all) },
    ...view.surveys.map((survey) => sectionLine(desk, survey)),
  ];
}

/**
 * Shows what stands, section by section, before it is written.
 *
 * @param places where the cursor was when one went from there; changed
 */
export async function askReview(
  view: Overview,
  terminal: Terminal,
  prompts: Prompts,
  places: Places,
): Promise<readonly Reply[]> {
  const frame = frameWith(words.review.title, terminal, prompts);
  const rows = linesOf({ view, terminal, prompts, places });
  for (;;) {
    const chosen = await chooseRow({ list: words.review.title, frame, rows, places }, prompts);
    if (!('row' in chosen)) return [chosen];
    const replies = await chosen.row.act();
    if (replies) return replies;
  }
}
