import type { Answer } from '../../model/index.ts';
import type { Question } from '../../pack/index.ts';

/** Which questions are asked: only the choice and what is missing, or all. */
export type InterviewMode = 'express' | 'full';

/**
 * An interview at one moment. It is never changed: each event makes a new one, so that going back is a matter of
 * looking at an older question, and a draft is nothing but its answers and what is settled.
 */
export interface InterviewState {
  /** Every question of the pack, in order. */
  readonly questions: readonly Question[];
  readonly mode: InterviewMode;
  /** What is known so far: found in the brainstorm, given before, or answered here. */
  readonly answers: ReadonlyMap<string, Answer>;
  /** Ids of the questions that the person has settled, in the order in which that happened. */
  readonly settled: readonly string[];
  /** Ids of the questions that are asked in this interview, in order. */
  readonly asked: readonly string[];
  /** The id of the question that is before the person; absent when all are settled. */
  readonly at?: string;
}

/** What a person does with a question. */
export type InterviewEvent =
  /** Takes the answer that stands, as it was found. */
  | { readonly type: 'keep' }
  | { readonly type: 'answer'; readonly answer: Answer }
  /** Says that there is none. */
  | { readonly type: 'none' }
  /** Leaves it open: the plan will ask. */
  | { readonly type: 'open' }
  /** Looks at the question before this one again. */
  | { readonly type: 'back' }
  | { readonly type: 'jump'; readonly id: string };
