/**
 * Where a statement of the plan comes from. Every statement has at least one origin. A rule that is tried on records
 * says which one made it fire: its path, its line, its name.
 */
export type Origin =
  | { readonly from: 'brainstorm'; readonly line: number; readonly path: string }
  | { readonly from: 'answer'; readonly path: string }
  | {
      readonly from: 'rule';
      readonly ruleId: string;
      readonly path?: string;
      readonly line?: number;
      readonly record?: string;
    }
  | { readonly from: 'pack'; readonly file: string };

/**
 * One sentence of a plan. `text` is plain text in which only backticks mark something: `names like this`.
 * Everything else that looks like Markdown in it is meant to the letter.
 */
export interface Statement {
  readonly text: string;
  readonly origins: readonly Origin[];
}

/**
 * The answer to one demand of the ten sections. It is stated, or there is none (and why),
 * or it is not known and the open question with that key asks for it.
 */
export type Slot =
  | { readonly state: 'stated'; readonly statements: readonly Statement[] }
  | { readonly state: 'none'; readonly reason: Statement }
  | { readonly state: 'unknown'; readonly question: string };

/** One change of a contract, with all that section 3 demands of it. */
export interface ContractChange {
  /** Stable: `endpoint POST /v1/orders`, `event order.created`. */
  readonly key: string;
  /** As shown, such as `C1`. */
  readonly id: string;
  readonly name: Statement;
  readonly endpoint: Slot;
  readonly schema: Slot;
  readonly event: Slot;
  readonly compatibility: Slot;
  readonly versioning: Slot;
}

/** One change of the database, with its way up, its way down and what follows from it. */
export interface SchemaChange {
  /** Stable: `table orders`, `column orders.state`. */
  readonly key: string;
  /** As shown, such as `D1`. */
  readonly id: string;
  /** Which of the four labels of section 4 it stands under. */
  readonly kind: 'table' | 'column' | 'index' | 'constraint';
  readonly name: Statement;
  readonly up: Slot;
  readonly down: Slot;
  readonly backfill: Slot;
  readonly impact: Slot;
}

/** A PR-sized task. */
export interface Task {
  /** Stable: keeps its identity when the plan is rendered again. */
  readonly key: string;
  /** As shown: `T2.3`. */
  readonly id: string;
  readonly phase: number;
  readonly name: Statement;
  readonly purpose: Statement;
  readonly files: Slot;
  /** Keys of the tasks that come first; none of them in a later phase. */
  readonly after: readonly string[];
  /** One of the pack's owners. */
  readonly owner: string;
}

/** One of the five phases. `notes` says why a kind of work that the seed names for it is absent. */
export interface Phase {
  readonly number: number;
  readonly name: string;
  readonly tasks: readonly Task[];
  readonly notes: readonly Statement[];
}

/** Risk → Impact → Mitigation. An unknown part points to its question. */
export interface Risk {
  readonly key: string;
  /** As shown: `R1`. */
  readonly id: string;
  readonly risk: Statement;
  readonly impact: Slot;
  readonly mitigation: Slot;
}

/** The four groups of section 10. */
export type QuestionGroup = 'external' | 'missing' | 'business' | 'data';

/** An open question. */
export interface OpenQuestion {
  /** Stable. */
  readonly key: string;
  /** As shown: `Q3`. */
  readonly id: string;
  readonly group: QuestionGroup;
  readonly question: Statement;
  /** What cannot be settled before it is answered. */
  readonly blocks: Statement;
}

/**
 * A whole plan. Everything that is a list of sentences under a label stands in `slots`, by id
 * (`architecture.dataFlow`), in the pack's order; what has parts of its own has a type of its own.
 */
export interface Plan {
  readonly title: string;
  readonly slots: ReadonlyMap<string, Slot>;
  readonly contracts: readonly ContractChange[];
  readonly schema: readonly SchemaChange[];
  readonly phases: readonly Phase[];
  readonly risks: readonly Risk[];
  readonly questions: readonly OpenQuestion[];
}
