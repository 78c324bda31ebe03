import type { SectionSurvey } from '../../../interview/index.ts';
import type { Row } from '../prompts/draw-rows.ts';
import type { Prompts } from '../prompts/module.ts';
import type { Overview, Reply, Terminal } from '../types.ts';
import { words } from '../words.ts';
import { chooseOpen } from './choose-open.ts';
import { chooseQuestion } from './choose-question.ts';
import { frameWith } from './frame-with.ts';

/** A line of the review, and what choosing it does; undefined to be shown the review again. */
interface Line extends Row {
  readonly act: () => Promise<Reply | undefined> | Reply;
}

// Below it there is room for the numbers alone.
const narrowest = 60;

function sectionLine(view: Overview, survey: SectionSurvey, terminal: Terminal, prompts: Prompts): Line {
  const title = view.sections[survey.section - 1] ?? '';
  const none = survey.standings.filter(({ state }) => state === 'none').length;
  const narrow = prompts.size().columns < narrowest;
  return {
    text: `${survey.section}. ${title}`,
    detail: narrow
      ? words.opening.short(survey.found, survey.missing)
      : words.review.standing(survey.found, none, survey.missing),
    act: () => chooseQuestion(words.review.section(title), survey.standings, terminal, prompts),
  };
}

async function showPlan(view: Overview, terminal: Terminal, prompts: Prompts): Promise<Reply | undefined> {
  const frame = frameWith(words.review.preview, terminal, prompts);
  const { type } = await prompts.page({ frame, text: view.preview() });
  return type === 'leave' ? { type } : undefined;
}

function linesOf(view: Overview, terminal: Terminal, prompts: Prompts): readonly Line[] {
  const { review } = words;
  const all = view.surveys.flatMap(({ standings }) => standings);
  return [
    { text: review.write, detail: review.openOnes(view.open.length), act: () => ({ type: 'finish' }) },
    ...(view.left > 0 ? [{ text: review.goOn(view.left), act: () => ({ type: 'continue' }) as const }] : []),
    { text: review.look, detail: review.lookDetail, act: () => showPlan(view, terminal, prompts) },
    {
      text: review.open(view.open.length),
      detail: review.openDetail,
      act: () => chooseOpen(view, terminal, prompts),
    },
    {
      text: review.any,
      detail: review.anyDetail,
      act: () => chooseQuestion(review.anyTitle, all, terminal, prompts),
    },
    ...view.surveys.map((survey) => sectionLine(view, survey, terminal, prompts)),
  ];
}

/** Shows what stands, section by section, before it is written. */
export async function askReview(view: Overview, terminal: Terminal, prompts: Prompts): Promise<Reply> {
  const frame = frameWith(words.review.title, terminal, prompts);
  const lines = linesOf(view, terminal, prompts);
  for (let active = 0; ;) {
    const chosen = await prompts.menu({ frame, above: [], rows: lines, active });
    if (chosen.type !== 'chosen') return chosen;
    active = chosen.index;
    const reply = await lines[active]?.act();
    if (reply) return reply;
  }
}
