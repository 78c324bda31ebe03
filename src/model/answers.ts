/** A piece of text in an answer. `line` says which line of the brainstorm it was taken from; a person's own words have none. */
export interface Item {
  readonly text: string;
  readonly line?: number;
  /** Its number in a list whose items are carried out one after the other. */
  readonly step?: number;
}

/** What one field of a record holds. */
export type FieldValue = string | boolean | readonly string[];

/** One record of an answer, such as an endpoint, with the line that it was taken from. */
export interface Entry {
  readonly line?: number;
  readonly values: Readonly<Record<string, FieldValue>>;
}

/**
 * The answer to one question. `items` and `entries` may be empty: that says "there is none".
 * A question that has no answer at all is *not known*.
 */
export type Answer =
  | { readonly type: 'text'; readonly value: Item }
  | { readonly type: 'items'; readonly value: readonly Item[] }
  | { readonly type: 'entries'; readonly value: readonly Entry[] };

/** Where the answers came from: enough to make the same plan again and to see what has changed since. */
export interface AnswersOrigin {
  readonly pack: {
    readonly name: string;
    readonly version: string;
    readonly sha256: string;
    /** The packs that it extended, the lowest first. */
    readonly below?: readonly { readonly name: string; readonly version: string }[];
  };
  readonly brainstorm?: { readonly name: string; readonly sha256: string };
}

/** A question that was being answered when an interview was left: it is asked again, in any mode. */
export interface Begun {
  /** The question's id. */
  readonly question: string;
  /** A record that is not filled in as far as it must be: what was typed, by field. */
  readonly typed?: Readonly<Record<string, string>>;
}

/** An answers file: the whole of what a plan is made from, beside the pack. */
export interface Answers {
  /** The version of the file's form. */
  readonly format: 1;
  /** The ids of the questions settled so far, while the interview is not finished; absent once it is. */
  readonly draft?: readonly string[];
  /** In a draft: what was being typed when it was left. */
  readonly begun?: readonly Begun[];
  readonly origin: AnswersOrigin;
  /** Answers by question path, such as `decision.constraints`, in question order. */
  readonly answers: ReadonlyMap<string, Answer>;
  /** In a draft: what the brainstorm said of each question when the person last saw it, to tell what has changed since. */
  readonly found?: ReadonlyMap<string, Answer>;
}
