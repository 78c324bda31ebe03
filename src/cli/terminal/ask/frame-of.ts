import { shown } from '../draw/shown.ts';
import type { Frame } from '../prompts/frame.ts';
import type { Prompts } from '../prompts/module.ts';
import type { QuestionView, Terminal } from '../types.ts';

/** The frame of a question's prompt. */
export function frameOf(
  view: Pick<QuestionView, 'place' | 'question' | 'openMeans'>,
  terminal: Terminal,
  prompts: Prompts,
): Frame {
  return {
    place: view.place,
    title: shown(view.question.title),
    why: shown(view.question.why),
    note: view.openMeans,
    pen: terminal.pen,
    size: prompts.size,
  };
}
