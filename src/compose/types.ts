import type { QuestionGroup, Slot, Statement } from '../model/index.ts';
import type { PlaybookRule } from '../pack/index.ts';

/** Answers nested by path: texts are strings, items lists of strings, entries lists of records. What is not known is absent. */
export type Nested = Readonly<Record<string, unknown>>;

/** One record that a rule is tried on: an entry, or an item as `{ text }`. */
export interface Subject {
  /** As conditions see it. */
  readonly record: Nested;
  /** As templates see it: with the helpers of `viewOf` and all answers as `plan`. */
  readonly view: Nested;
  readonly line?: number;
}

/** The answers as rules see them. Everything in it is made once and shared by all rules. */
export interface Scene {
  readonly nested: Nested;
  readonly plan: Nested;
  /** The records at a path; for a path that is not known or not a list, none. */
  readonly subjects: (path: string) => readonly Subject[];
  /** The records of a path by what their fields hold. */
  readonly index: (path: string, fields: readonly string[]) => ReadonlyMap<string, readonly Nested[]>;
  /** The pack's word for the last joint of a list. */
  readonly and: string;
}

/** A rule that has fired, and on what. */
export interface Match {
  readonly rule: PlaybookRule;
  readonly subject: Subject;
}

/** A task before it has an id, its files and its place. */
export interface DraftTask {
  readonly key: string;
  readonly phase: number;
  readonly name: Statement;
  readonly purpose: Statement;
  /** What the rule says; absent where the files are those that fit `about`. */
  readonly files?: readonly Statement[];
  /** What to name where no stated file fits. */
  readonly module?: Statement;
  /** The name of the record that brought it, or nothing for a rule about the whole plan. */
  readonly about?: string;
  /** The text of the item that brought it, in which names may stand. */
  readonly item?: string;
  readonly owner: string;
  readonly after: readonly string[];
  readonly yields: boolean;
  /** What becomes of it where it gives way to a task that its item names. */
  readonly note?: Statement;
  /** Is left out where no task takes its note over. */
  readonly drops?: boolean;
  /** The key of the task that it gives way to, where that stands. */
  readonly joins?: string;
  /** Stands only beside changes of this kind. */
  readonly of?: 'contracts' | 'schema';
  readonly gather?: Gathering;
}

/** How small tasks read that are made one: their common key, and the texts over their names as `group`, not yet filled. */
export interface Gathering {
  readonly key: string;
  readonly name: string;
  readonly purpose: string;
}

/** A contract or schema change: its key, its name and its parts by name. */
export interface DraftChange<Kind extends string> {
  readonly key: string;
  readonly kind: Kind;
  readonly name: Statement;
  readonly parts: Readonly<Record<string, Slot>>;
}

/** A risk before it has an id: its parts, and the keys of the tasks that carry its mitigation. */
export interface DraftRisk {
  readonly key: string;
  readonly risk: Statement;
  readonly impact: Slot;
  readonly mitigation: Slot;
  readonly by: readonly string[];
}

/** A question of a rule, before it has an id. */
export interface DraftQuestion {
  readonly key: string;
  readonly group: QuestionGroup;
  readonly question: Statement;
  /** A sentence, or the keys of the tasks that wait. */
  readonly blocks: Statement | readonly string[];
}

/** A sentence for a slot, before the slot is settled. */
export interface DraftStatement {
  readonly slot: string;
  readonly rank: number;
  readonly of?: 'contracts' | 'schema';
  readonly statement: Statement;
}

/** All that the answers and the rules bring, before it is a plan. */
export interface Draft {
  readonly tasks: readonly DraftTask[];
  readonly contracts: readonly DraftChange<'contract'>[];
  readonly schema: readonly DraftChange<'table' | 'column' | 'index' | 'constraint'>[];
  readonly statements: readonly DraftStatement[];
  /** Why there is none, by slot. */
  readonly none: ReadonlyMap<string, Statement>;
  readonly risks: readonly DraftRisk[];
  readonly questions: readonly DraftQuestion[];
  readonly notes: readonly { readonly phase: number; readonly text: Statement }[];
}
