/** One place that a line of a plan is from, with all that is known of it. */
export type LineSource =
  | {
      readonly from: 'brainstorm';
      readonly path: string;
      readonly file: string;
      readonly line: number;
      /** That line as it stands; absent where the file is not there. */
      readonly quote?: string;
    }
  | { readonly from: 'answer'; readonly path: string; readonly value?: string }
  | {
      readonly from: 'rule';
      readonly id: string;
      readonly title: string;
      readonly reason: string;
      readonly cites: readonly string[];
      /** The record of the answers that made it fire, where it is tried on records. */
      readonly record?: {
        readonly path: string;
        readonly name: string;
        readonly line?: number;
        readonly quote?: string;
      };
      /** The answers that a rule about the whole plan looked at, each with its first line. */
      readonly reads?: readonly { readonly path: string; readonly line?: number }[];
    }
  | { readonly from: 'pack'; readonly file: string };

/** Why one line is in a plan. `kept`: it is as the answers give it. `edited`: somebody changed it by hand. */
export interface ExplainedLine {
  /** The plan, as the caller named it. */
  readonly plan: string;
  readonly line: number;
  readonly text: string;
  readonly state: 'kept' | 'edited';
  /** The answers file that the plan was made again from. */
  readonly answers: string;
  /** The brainstorm's file, where there is one. */
  readonly brainstorm?: string;
  /** Empty: the line is the form that every plan of this pack has. */
  readonly sources: readonly LineSource[];
}
