import { currentQuestion } from './current-question.ts';
import type { InterviewState } from './types.ts';

/** Where an interview stands: section 3 of 10, question 2 of the 5 that are asked there. */
export interface Position {
  readonly section: number;
  readonly question: number;
  readonly questions: number;
  /** How many questions are not settled yet, this one included. */
  readonly left: number;
}

/** Where the interview stands; undefined when all questions are settled. */
export function positionOf(state: InterviewState): Position | undefined {
  const current = currentQuestion(state);
  if (!current) return undefined;
  const here = state.questions.filter((question) => question.section === current.section && state.asked.includes(question.id));
  const left = state.asked.filter((id) => !state.settled.includes(id)).length;
  return { section: current.section, question: here.indexOf(current) + 1, questions: here.length, left };
}
