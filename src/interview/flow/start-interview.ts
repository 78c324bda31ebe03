import type { Answer, Begun } from '../../model/index.ts';
import type { Interview, InterviewMode, InterviewState } from './types.ts';
import { upcoming } from './upcoming.ts';

/** What an interview starts from. */
export interface InterviewStart extends Interview {
  /** What is known before anybody is asked. */
  readonly answers: ReadonlyMap<string, Answer>;
  /** The ids of the questions that an interrupted interview had settled. */
  readonly settled?: readonly string[];
  /** The ids of questions of which something else is known than when they were answered: they are asked in any mode. */
  readonly changed?: readonly string[];
  /** What was being answered when an interrupted interview was left. It is asked again, in any mode. */
  readonly begun?: readonly Begun[];
  readonly mode?: InterviewMode;
}

/** An interview at its first question; at its review, when there is nothing to ask. */
export function startInterview(start: InterviewStart): InterviewState {
  const { questions, gaps, answers, settled = [], changed = [], begun = [], mode = 'express' } = start;
  const left = begun.map(({ question }) => question);
  const before = questions.map(({ id }) => id).filter((id) => settled.includes(id));
  const state: InterviewState = {
    questions,
    ...(gaps && { gaps }),
    mode,
    changed: [...new Set([...changed, ...left])],
    start: answers,
    answers,
    typed: new Map(),
    begun: new Map(begun.flatMap(({ question, typed }) => (typed ? [[question, typed] as const] : []))),
    settled: before,
    expanded: [],
    // What an earlier sitting settled is what one can go back to.
    trail: before.map((id) => ({ at: 'question', id })),
    at: { at: 'review' },
    ahead: [],
  };
  const [first = state.at] = upcoming(state);
  return { ...state, at: first };
}
