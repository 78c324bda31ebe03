import type { Answer } from '../model/index.ts';
import type { Pack, Question } from '../pack/index.ts';

/** The questions that are not known: neither answered nor said to have none. In question order. */
export function missingAnswers(
  answers: ReadonlyMap<string, Answer>,
  pack: Pick<Pack, 'questions'>,
): readonly Question[] {
  return pack.questions.filter(({ path }) => !answers.has(path));
}
