import type { Question } from '../../pack/index.ts';
import type { InterviewState } from './types.ts';

/** The question that is before the person; undefined when all are settled. */
export function currentQuestion(state: InterviewState): Question | undefined {
  return state.questions.find((question) => question.id === state.at);
}
