import { answeredQuestion } from '../options/answered-question.ts';
import { nameKey } from '../options/same-name.ts';
import type { Evidence, Weighing } from './types.ts';

/** As sure as a label. */
const weight = 4;

/** What was answered to a question that set the options side by side. */
export function* evidenceInAnswer({ words, outline, options }: Weighing): Iterable<Evidence> {
  const { taken, answer } = answeredQuestion(words)(outline) ?? {};
  const option = options.find(({ line, name }) => line === taken?.line && nameKey(name) === nameKey(taken.name));
  if (!option || !answer) return;
  const { line, column } = answer;
  yield { options: [option], text: option.name, line, column, by: 'answered-question', weight };
}
