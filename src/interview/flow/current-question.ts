import type { Question } from '../../pack/index.ts';
import type { InterviewState } from './types.ts';

/** The question that is being asked; undefined at a topic, at the review and at the end. */
export function currentQuestion({ at, questions }: InterviewState): Question | undefined {
  return at.at === 'question' ? questions.find(({ id }) => id === at.id) : undefined;
}
