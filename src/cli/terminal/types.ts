import type { InterviewEvent, SectionSurvey } from '../../interview/index.ts';
import type { Answer, Fact } from '../../model/index.ts';
import type { Question } from '../../pack/index.ts';
import type { Pen } from './draw/pen.ts';
import type { Typed } from './form-fields.ts';

/** The terminal that is asked on. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream & { readonly columns?: number; readonly rows?: number };
  readonly pen: Pen;
}

/** What a person says at a stop; `leave` keeps the draft and ends. */
export type Reply = InterviewEvent | { readonly type: 'leave' };

/** Where the interview stands. */
export interface PlaceView {
  readonly section: number;
  readonly sections: number;
  /** The section's title. */
  readonly title: string;
  /** Which of the section's questions this is, and of how many. */
  readonly question: number;
  readonly questions: number;
}

/** What is shown of a question, whichever way it is asked. */
export interface QuestionView {
  readonly question: Question;
  readonly place: PlaceView;
  /** The answer that stands, what was found in the brainstorm, and what the person last said. */
  readonly known: Answer | undefined;
  readonly found: Answer | undefined;
  readonly typed: Answer | undefined;
  /** What the brainstorm offers to choose from. */
  readonly offers: readonly Fact[];
  /** What leaving it open means, in words. */
  readonly openMeans: string;
  /** The line of the brainstorm, as it may be quoted. */
  readonly quote: (line: number | undefined) => string | undefined;
  /** A record that was begun here, and is not filled in as far as it must be. */
  readonly begun: Typed | undefined;
  /**
   * Keeps what is not finished, for the case that the program ends before it is: the answer as far as it is given, none
   * where it is not, and the record that is begun.
   */
  readonly keepPart: (answer: Answer | undefined, begun?: Typed) => void;
}

/** What is shown of a topic. */
export interface TopicView {
  readonly place: PlaceView;
  readonly title: string;
  readonly questions: readonly Question[];
  readonly openMeans: string;
}

/** An open question of the plan, as it is shown, and what can be done about it. */
export interface OpenView {
  readonly id: string;
  readonly text: string;
  /** What waits for it. */
  readonly blocks: string;
  /** Why it is asked, a line each; empty where its own words say so. */
  readonly because: readonly string[];
  /** The question of the interview whose answer settles it. */
  readonly leadsTo: Question | undefined;
  /** The one whose answer brings it up: looking at it may be of help. */
  readonly raisedBy: Question | undefined;
  /** Where no question settles it: how it is answered in one's own words, and how half an answer is kept. */
  readonly closing:
    | { readonly settle: (text: string) => readonly Reply[]; readonly keep: (text: string) => void }
    | undefined;
}

/** What is shown when the interview begins, and of it in the review. */
export interface Overview {
  /** The titles of the sections, in order. */
  readonly sections: readonly string[];
  readonly surveys: readonly SectionSurvey[];
  /** How many stops are still to come. */
  readonly left: number;
  /** The questions at which a record is begun, and not filled in as far as it must be. */
  readonly begun: readonly Question[];
  readonly open: readonly OpenView[];
  /** The plan as it would be written now. */
  readonly preview: () => string;
}

/** What is shown when the interview begins. */
export interface OpeningView extends Overview {
  /** How many questions an earlier sitting settled. */
  readonly settled: number;
  /** The questions that it was left in the middle of. */
  readonly halfway: readonly Question[];
  /** How many stops a full interview has. */
  readonly all: number;
}

/** The ways to ask: with prompts that are redrawn, or in plain lines. */
export interface Asker {
  readonly open: (view: OpeningView) => Promise<Reply>;
  /** More than one reply, where somebody goes elsewhere in the middle of an answer: it is given first. */
  readonly question: (view: QuestionView) => Promise<readonly Reply[]>;
  readonly topic: (view: TopicView) => Promise<Reply>;
  readonly review: (view: Overview) => Promise<readonly Reply[]>;
  /** Answers what is being asked with `leave`, and with what was typed till then. */
  readonly leave: () => void;
  readonly close: () => void;
}
