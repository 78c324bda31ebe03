import type { SectionSurvey } from '../../../interview/index.ts';
import { cellWidth } from '../draw/cell-width.ts';
import { clip } from '../draw/clip.ts';
import { shown } from '../draw/shown.ts';
import { wrap } from '../draw/wrap.ts';
import type { Row } from '../prompts/draw-rows.ts';
import type { Frame } from '../prompts/frame.ts';
import type { Prompts } from '../prompts/module.ts';
import type { OpeningView, Reply, Terminal } from '../types.ts';
import { words } from '../words.ts';
import { frameWith } from './frame-with.ts';

/** So many rows leave a line for each section. */
const roomy = 24;

/** What was found and what is missing, in few words where there is little room. */
function countsOf({ found, missing }: SectionSurvey, narrow: boolean): readonly [string, string] {
  const { opening } = words;
  if (narrow) return [opening.short(found, missing), ''];
  const open = opening.missing(missing);
  return [opening.found(found), open === '' ? '' : ` · ${open}`];
}

/** A section on a line: its title, what was found, what is missing. */
function drawSection(one: SectionSurvey, titles: readonly string[], { pen, size }: Frame): string {
  const { columns } = size();
  const narrow = columns < 72;
  const title = `${String(one.section).padStart(4)}  ${titles[one.section - 1] ?? ''}`;
  const [count, open] = countsOf(one, narrow);
  const longest = Math.max(...titles.map(cellWidth)) + 6;
  const room = Math.min(longest, columns - (narrow ? 14 : 34));
  const gap = ' '.repeat(Math.max(0, room - cellWidth(clip(title, room))));
  const paint = one.found === 0 ? pen.faint : pen.good;
  return `${clip(title, room)}${gap}  ${paint(count)}${pen.faint(open)}`;
}

/** The same of all sections in a few lines, by their numbers, where there is no room for a line each. */
function drawShort(surveys: readonly SectionSurvey[], { pen, size }: Frame): readonly string[] {
  const { opening } = words;
  const found = surveys.filter((one) => one.found > 0).map((one) => opening.shortFound(one.section, one.found));
  const missing = surveys.filter((one) => one.found === 0).map((one) => String(one.section));
  return [
    ...wrap(opening.foundIn(found), size().columns).map(pen.good),
    ...(missing.length === 0 ? [] : wrap(opening.nothingIn(missing), size().columns).map(pen.faint)),
  ];
}

/** Shows what was found and asks how much to go through. */
export async function askOpening(view: OpeningView, terminal: Terminal, prompts: Prompts): Promise<Reply> {
  const { opening } = words;
  const frame = frameWith(opening.title, terminal, prompts, { first: true });
  const above = [
    ...(view.settled > 0 ? [opening.resumed(view.settled)] : []),
    ...view.halfway.flatMap(({ title }) => wrap(opening.halfway(shown(title)), prompts.size().columns)),
    ...(view.settled + view.halfway.length > 0 ? [''] : []),
    ...(prompts.size().rows < roomy
      ? drawShort(view.surveys, frame)
      : view.surveys.map((one) => drawSection(one, view.sections, frame))),
  ];
  const rows: readonly Row[] = [
    { text: opening.express, detail: opening.effort(view.left) },
    { text: opening.full, detail: opening.effort(view.all) },
    { text: opening.write, detail: opening.writeOpen(view.open.length) },
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
