import { cellWidth } from '../draw/cell-width.ts';
import { clip } from '../draw/clip.ts';
import { shown } from '../draw/shown.ts';
import type { Frame } from '../prompts/frame.ts';
import type { Prompts } from '../prompts/module.ts';
import type { PlaceView, QuestionView, Terminal } from '../types.ts';
import { words } from '../words.ts';

/** Where the interview stands, in as many words as a terminal is wide enough for. */
export function placeIn(place: PlaceView, { size }: Pick<Prompts, 'size'>): string {
  const { columns } = size();
  const long = words.place(place);
  if (cellWidth(long) <= columns) return long;
  const around = cellWidth(words.placeShort({ ...place, title: '' }));
  return words.placeShort({ ...place, title: clip(place.title, columns - around) });
}

/** The frame of a question's prompt. */
export function frameOf(
  view: Pick<QuestionView, 'place' | 'question' | 'openMeans'>,
  terminal: Terminal,
  prompts: Prompts,
): Frame {
  return {
    place: placeIn(view.place, prompts),
    title: shown(view.question.title),
    why: shown(view.question.why),
    note: view.openMeans,
    pen: terminal.pen,
    size: prompts.size,
  };
}
