import type { Answer } from '../../model/index.ts';
import type { Question } from '../../pack/index.ts';

/** Express confirms the choice and asks only what the plan would have to ask; full asks every question. */
export type InterviewMode = 'express' | 'full';

/**
 * Where an interview stands: at a question; at a topic, which is several questions that one open question of the plan
 * stands for and that may be settled together; at the review of all answers; or at its end.
 */
export type Stop =
  | { readonly at: 'question'; readonly id: string }
  | { readonly at: 'topic'; readonly gap: string; readonly ids: readonly string[] }
  | { readonly at: 'review' }
  | { readonly at: 'end' };

/** What a person can do at a stop. */
export type InterviewEvent =
  /** The question is answered with this. */
  | { readonly type: 'answer'; readonly answer: Answer }
  /** The answer that stands is right. */
  | { readonly type: 'keep' }
  /** There is none; at a topic: none of all that it stands for. */
  | { readonly type: 'none' }
  /** It is not known: the plan asks for it. */
  | { readonly type: 'open' }
  /** At a topic: its questions are asked one by one. */
  | { readonly type: 'expand' }
  /** A record is begun, and not filled in as far as it must be; without one, it is no longer so. Nothing else changes. */
  | { readonly type: 'begin'; readonly typed?: Readonly<Record<string, string>> }
  | { readonly type: 'back' }
  | { readonly type: 'jump'; readonly id: string }
  | { readonly type: 'review' }
  /** From the review: on to the first question that is not settled. */
  | { readonly type: 'continue' }
  | { readonly type: 'mode'; readonly mode: InterviewMode }
  | { readonly type: 'finish' };

/** What an interview is about. It does not change while it is held. */
export interface Interview {
  readonly questions: readonly Question[];
  /** How the questions stand for the plan's open questions; without it, every question that has no answer is asked. */
  readonly gaps?: {
    /** The open question that stands for a question, by the question's id; see `gapsOf`. */
    readonly of: ReadonlyMap<string, string>;
    /** The keys of the open questions that a plan made of these answers would ask. */
    readonly open: (answers: ReadonlyMap<string, Answer>) => ReadonlySet<string>;
  };
}

/** An interview at one moment. Every step makes a new one; an older one is never changed. */
export interface InterviewState extends Interview {
  readonly mode: InterviewMode;
  /** The ids of the questions that are asked whatever the mode: what was known of them has changed, or they were left half answered. */
  readonly changed: readonly string[];
  /** The answers that were known before anybody was asked, by path. */
  readonly start: ReadonlyMap<string, Answer>;
  /** The answers that stand, by path. */
  readonly answers: ReadonlyMap<string, Answer>;
  /** What a person answered last, by path; kept also where the answer no longer stands. */
  readonly typed: ReadonlyMap<string, Answer>;
  /** The records that are begun and not filled in as far as they must be, field by field, by question id. */
  readonly begun: ReadonlyMap<string, Readonly<Record<string, string>>>;
  /** The ids of the questions that need not be asked any more, in the order in which they were settled. */
  readonly settled: readonly string[];
  /** The topics whose questions are asked one by one. */
  readonly expanded: readonly string[];
  /** The stops before this one, the last one last. */
  readonly trail: readonly Stop[];
  readonly at: Stop;
  /** The stops that lie ahead because somebody went back from them, the nearest first. */
  readonly ahead: readonly Stop[];
}
