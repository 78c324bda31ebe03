import type { Answer } from '../../model/index.ts';
import type { Question } from '../../pack/index.ts';
import type { InterviewMode, InterviewState } from './types.ts';

/** What an interview begins with. */
export interface InterviewStart {
  readonly questions: readonly Question[];
  /** What is known already. */
  readonly answers: ReadonlyMap<string, Answer>;
  /** Ids of questions settled in an earlier sitting. */
  readonly settled?: readonly string[];
  readonly mode?: InterviewMode;
}

/** Questions that are confirmed in any case: they decide what everything else is about. */
function decides(question: Question): boolean {
  return question.offers !== undefined;
}

/** Begins an interview, or takes one up again where it was left. */
export function startInterview({ questions, answers, settled = [], mode = 'express' }: InterviewStart): InterviewState {
  const open = questions.filter((question) => mode === 'full' || decides(question) || !answers.has(question.path) || settled.includes(question.id));
  const asked = open.map((question) => question.id);
  const known = settled.filter((id) => asked.includes(id));
  const at = asked.find((id) => !known.includes(id));
  return { questions, mode, answers, settled: known, asked, ...(at !== undefined && { at }) };
}
