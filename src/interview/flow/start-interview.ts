import type { Answer } from '../../model/index.ts';
import type { Interview, InterviewMode, InterviewState } from './types.ts';
import { upcoming } from './upcoming.ts';

/** What an interview starts from. */
export interface InterviewStart extends Interview {
  /** What is known before anybody is asked. */
  readonly answers: ReadonlyMap<string, Answer>;
  /** The ids of the questions that an interrupted interview had settled. */
  readonly settled?: readonly string[];
  readonly mode?: InterviewMode;
}

/** An interview at its first question; at its review, when there is nothing to ask. */
export function startInterview({
  answers,
  settled = [],
  mode = 'express',
  ...interview
}: InterviewStart): InterviewState {
  const known = new Set(interview.questions.map(({ id }) => id));
  const state: InterviewState = {
    interview,
    mode,
    answers: new Map(answers),
    typed: new Map(),
    settled: new Set(settled.filter((id) => known.has(id))),
    expanded: new Set(),
    trail: [],
    at: { at: 'review' },
    ahead: [],
  };
  const [first = state.at] = upcoming(state);
  return { ...state, at: first };
}
