import type { QuestionGroup } from '../model/index.ts';

/**
 * A declarative condition over a record, in the query language of the package `sift`
 * (MongoDB's, without `$where`, `$function` and `$regex`): `{ change: new, method: { $in: [POST, PUT] } }`.
 * In playbook rules there is also `$words: [cache, feature flag]`: a text (or a text of a list) holds one of these words or
 * phrases as whole words, whatever their case, and `$starts`: it begins with one. `$payments` among them is a list of `words.yaml`. They take time in step with the text's length, which `$regex` does not.
 */
export type Query = Readonly<Record<string, unknown>>;

/**
 * A task that a rule brings. Texts here and below are Mustache over the matched record (see PlaybookRule).
 * A text may refer to a task, change or risk of the plan by its key, always in brackets of its own:
 * `Run the migration ([[run migration {{name}}]]).` reads as `Run the migration (T5.1).`; where nothing has that key, the
 * brackets go away. `[[?key]]` refers to the question or gap with that key, and asks it;
 * `[[contracts]]` to all changes of section 3, `[[schema]]` to all of section 4. `{{owners.coder}}` is the owner of that
 * name, as the packs above call it.
 */
export interface TaskGain {
  /** Same key, same task: two rules that bring it are merged. */
  readonly key: string;
  readonly phase: number;
  readonly name: string;
  readonly purpose: string;
  /**
   * Given: these, filled; an entry that comes out empty is left out. Absent: the stated files that the record's name
   * fits, else `module`, else the record's name, else the plan's components.
   */
  readonly files?: readonly string[];
  /** What to name where no stated file fits: "the handler of `GET /orders`". */
  readonly module?: string;
  readonly owner: string;
  /**
   * Keys of tasks that come first. A key that nothing in this plan brings is left out. `build *` is every other task
   * of this phase or an earlier one whose key starts with `build `; `?item x` the task of the step before, unless it waits for this one; `build ~text` those among them that the text speaks of;
   * `phase 2` every task of that phase.
   */
  readonly after?: readonly string[];
  /** Gives way to a task that another rule brings for something which this one names: that task takes over its origins. */
  readonly yields?: boolean;
  /**
   * Of a task that yields: it also gives way to a task of its phase whose name its text speaks of, and then stands in that
   * task's purpose with this text, behind the pack's phrase `noted`.
   */
  readonly note?: string;
  /** Of a task with a note: it is left out where no task takes the note over. */
  readonly drops?: boolean;
  /** Of a task that yields: the key of a task that it gives way to where the plan has that, whatever it is about. */
  readonly joins?: string;
  /** Brought only where the plan has a change of that kind, whichever rule brings it. */
  readonly of?: 'contracts' | 'schema';
  /**
   * Small tasks with the same `gather.key` become one, five at a time; its name and purpose see the names of what they are
   * about as the list `group`. A key that comes out empty leaves the task alone.
   */
  readonly gather?: { readonly key: string; readonly name: string; readonly purpose: string };
}

/** A part of a change: a sentence, or that there is none and why, or which gap asks for it. */
export type PartGain = string | { readonly none: string } | { readonly unknown: string };

/** A change of a contract that a rule brings: the five demands of section 3. */
export interface ContractGain {
  readonly key: string;
  readonly name: string;
  readonly endpoint: PartGain;
  readonly schema: PartGain;
  readonly event: PartGain;
  readonly compatibility: PartGain;
  readonly versioning: PartGain;
}

/** A change of the database that a rule brings: its way up, its way down and what follows. */
export interface SchemaGain {
  readonly key: string;
  readonly kind: 'table' | 'column' | 'index' | 'constraint';
  readonly name: string;
  readonly up: PartGain;
  readonly down: PartGain;
  readonly backfill: PartGain;
  readonly impact: PartGain;
}

/** A risk that a rule brings, in three parts. */
export interface RiskGain {
  readonly key: string;
  readonly risk: string;
  readonly impact: PartGain;
  readonly mitigation: PartGain;
  /** Keys of the tasks that carry the mitigation; their ids are named behind it. */
  readonly by?: readonly string[];
}

/** A question that a rule asks, with what waits for its answer. */
export interface QuestionGain {
  readonly key: string;
  readonly group: QuestionGroup;
  readonly question: string;
  /** Keys of tasks, or a sentence. */
  readonly blocks: string | readonly string[];
}

/**
 * A sentence for a slot. Where the order counts, `rank` says where it stands: low first, 50 when not said. With `of` it is
 * said only where the plan has a change of that kind.
 */
export type StatementGain =
  | string
  | { readonly text: string; readonly rank: number; readonly of?: 'contracts' | 'schema' };

/** A condition across two answers: some record of `in` that matches `where` and whose field `on` holds the same as this record's. */
export interface Join {
  readonly in: string;
  readonly where?: Query;
  /** Their field to ours: `{ name: table }`. */
  readonly on: Readonly<Record<string, string>>;
}

/** What a matched rule brings into the plan. */
export interface Gains {
  readonly tasks?: readonly TaskGain[];
  readonly contracts?: readonly ContractGain[];
  readonly schema?: readonly SchemaGain[];
  /** Sentences for slots, by slot id: `testing.negative`, `rollout.monitoring`, `architecture.sequence`, ... */
  readonly statements?: Readonly<Record<string, readonly StatementGain[]>>;
  /** Slots of which it knows that there is none, with the reason. A statement for the same slot wins. */
  readonly none?: Readonly<Record<string, string>>;
  readonly risks?: readonly RiskGain[];
  readonly questions?: readonly QuestionGain[];
  /** Why a kind of work is absent from a phase. */
  readonly notes?: readonly { readonly phase: number; readonly text: string }[];
}

/**
 * A rule of the playbook: `playbook/<topic>/<id>.yaml`. When the answers look like this, the plan gains that.
 * Its texts are Mustache over the matched record's fields (`text` for an item, with `previous`, the step before it in a numbered
 * list), `line`, and `plan` (all answers, nested by
 * path). `{{x}}` is safe inside backticks, `{{{x}}}` is the text as it stands. A text `x` has `x_lead`, its first sentence; `x_asked`, with the
 * mark of a question, unless it has one; `x_brief`, the first sentence where it is short; `x_inner`, the same to stand behind a verb of ours; `x_name`, what it may be called, `x_label`, its label where it has one, else that, `x_cut`, whether that leaves
 * something out, and of an item `text_joint`, whether it joins two things or says something vague, so that a name has to quote it (an item's `text_name` is its main clause). All that
 * is known has `x_known`, also where there is none of it.
 * A list `x` has `x_joined`, `x_code` (the same with each name as code), `x_told` (with semicolons between them), `x_count`, `x_many` (more than one), `x_several` (more than two), `x_first` (the
 * first, as a lead), `x_head` and `x_head_code` (the first three, joined), `x_few` (the first three, with `first` and `last`), `x_more` (how many there are beyond them) and `x_rest` (how many beside the first). Lists of
 * records are joined by their names, and `x_where.change.new` is the list of those whose `change` is `new`.
 */
export interface PlaybookRule {
  readonly id: string;
  readonly title: string;
  readonly reason: string;
  /** Where the practice is published. */
  readonly cites: readonly string[];
  /** Path of a question of type entries or items: the rule is tried on each of its records. Absent: once per plan. */
  readonly each?: string;
  /** Over the record. */
  readonly when?: Query;
  /**
   * A field: the records that match and hold the same in it are one match. `*`: all that match are one. Templates see
   * the first of them, and all of them as the list `group`.
   */
  readonly by?: string;
  /** Each must find a record: a column `with` a changed table of that name. */
  readonly with?: readonly Join[];
  /** None may find a record: a column `without` a new table of that name. */
  readonly without?: readonly Join[];
  /** Over all answers, nested by path; what is not known is absent. */
  readonly given?: Query;
  /** Ids of rules: it also takes the `given` of one of them to hold. */
  readonly beside?: readonly string[];
  /** Ids of rules: where the `given` of one of them holds, this one does not. */
  readonly unless?: readonly string[];
  readonly adds: Gains;
  /** Its tests: answers (nested, as in an answers file) with which it fires or holds back. */
  readonly examples: { readonly fires: readonly Query[]; readonly holds: readonly Query[] };
}
