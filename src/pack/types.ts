import type { FactKind, FieldValue, QuestionGroup } from '../model/index.ts';

/**
 * A declarative condition over a record, in the query language of the package `sift`
 * (MongoDB's, without `$where` and `$function`): `{ change: new, method: { $in: [POST, PUT] } }`.
 */
export type Query = Readonly<Record<string, unknown>>;

/** One field of the records that a question of type `entries` collects. */
export interface Field {
  readonly name: string;
  readonly title: string;
  readonly type: 'text' | 'boolean' | 'list' | 'choice';
  readonly choices?: readonly string[];
  readonly required?: boolean;
}

/** Which facts answer a question before a person is asked. */
export interface Seed {
  readonly kind: FactKind;
  /** Only facts whose `data` matches. */
  readonly where?: Query;
  /** For entries: which field takes the fact's text. Fields named like a part of `data` take that part. */
  readonly text?: string;
  /** For entries: values of fields that the fact leaves open. */
  readonly defaults?: Readonly<Record<string, FieldValue>>;
}

/** One question of the interview: `questions/<id>.yaml`. */
export interface Question {
  readonly id: string;
  /** Where the answer stands in the answers file, as `section.name`. */
  readonly path: string;
  /** The section of the plan that needs it, 1 to 10. */
  readonly section: number;
  readonly title: string;
  /** Why it is asked, in a sentence. */
  readonly why: string;
  readonly type: 'text' | 'items' | 'entries';
  readonly fields?: readonly Field[];
  readonly seeds: readonly Seed[];
  /** For text: a kind of fact whose texts are offered as choices. */
  readonly offers?: FactKind;
  /** The slot that its items fill as they stand. */
  readonly slot?: string;
  /** How an item reads in that slot, as Mustache over `{ text }` or the record; default: the text. */
  readonly sentence?: string;
}

/** One demand of the ten sections that is answered by sentences: an entry of `slots.yaml`. */
export interface SlotDeclaration {
  /** `section.name`, also its place in the section template's view. */
  readonly id: string;
  readonly section: number;
  /** Paths of the answers that speak of it: when all of them say "there is none", so does the slot. */
  readonly paths: readonly string[];
  /** The reason given when there is none. */
  readonly none: string;
  /** The gap that asks for it when it is not known. */
  readonly gap: string;
}

/** An open question that the plan asks when something demanded is not known: an entry of `gaps.yaml`. */
export interface Gap {
  readonly key: string;
  readonly group: QuestionGroup;
  /** Mustache over the answers. */
  readonly question: string;
  /** What cannot be settled before, Mustache over the answers. */
  readonly blocks: string;
}

/** A task that a rule brings. Texts here and below are Mustache over the matched record (see PlaybookRule). */
export interface TaskGain {
  /** Same key, same task: two rules that bring it are merged. */
  readonly key: string;
  readonly phase: number;
  readonly name: string;
  readonly purpose: string;
  readonly files?: readonly string[];
  readonly owner: string;
  /** Keys of tasks that come first. A key that nothing in this plan brings is left out. */
  readonly after?: readonly string[];
}

/** A part of a change: a sentence, or that there is none and why, or which gap asks for it. */
export type PartGain = string | { readonly none: string } | { readonly unknown: string };

export interface ContractGain {
  readonly key: string;
  readonly name: string;
  readonly endpoint: PartGain;
  readonly schema: PartGain;
  readonly event: PartGain;
  readonly compatibility: PartGain;
  readonly versioning: PartGain;
}

export interface SchemaGain {
  readonly key: string;
  readonly kind: 'table' | 'column' | 'index' | 'constraint';
  readonly name: string;
  readonly up: PartGain;
  readonly down: PartGain;
  readonly backfill: PartGain;
  readonly impact: PartGain;
}

export interface RiskGain {
  readonly key: string;
  readonly risk: string;
  readonly impact: string;
  readonly mitigation: string;
  /** Keys of the tasks that carry the mitigation; their ids are named behind it. */
  readonly by?: readonly string[];
}

export interface QuestionGain {
  readonly key: string;
  readonly group: QuestionGroup;
  readonly question: string;
  /** Keys of tasks, or a sentence. */
  readonly blocks: string | readonly string[];
}

/** What a matched rule brings into the plan. */
export interface Gains {
  readonly tasks?: readonly TaskGain[];
  readonly contracts?: readonly ContractGain[];
  readonly schema?: readonly SchemaGain[];
  /** Sentences for slots, by slot id: `testing.negative`, `rollout.monitoring`, `architecture.sequence`, ... */
  readonly statements?: Readonly<Record<string, readonly string[]>>;
  /** Slots of which it knows that there is none, with the reason. A statement for the same slot wins. */
  readonly none?: Readonly<Record<string, string>>;
  readonly risks?: readonly RiskGain[];
  readonly questions?: readonly QuestionGain[];
  /** Why a kind of work is absent from a phase. */
  readonly notes?: readonly { readonly phase: number; readonly text: string }[];
}

/**
 * A rule of the playbook: `playbook/<topic>/<id>.yaml`. When the answers look like this, the plan gains that.
 * Its texts are Mustache over the matched record's fields, `line`, and `plan` (all answers, nested by path);
 * for every list `x` there is also `x_joined`.
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
  /** Over all answers, nested by path; what is not known is absent. */
  readonly given?: Query;
  readonly adds: Gains;
  /** Its tests: answers (nested, as in an answers file) with which it fires or holds back. */
  readonly examples: { readonly fires: readonly Query[]; readonly holds: readonly Query[] };
}

/**
 * The words of one language: `lexicon/<lang>.yaml`. Which lists there are is the extractor's business;
 * every language has the same keys as `en.yaml`.
 */
export interface Lexicon {
  readonly language: string;
  readonly words: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

/** A pack as loaded: everything that is knowledge and not engine. */
export interface Pack {
  readonly name: string;
  readonly version: string;
  /** Of the content of all its files, in code-point order of their paths. */
  readonly sha256: string;
  readonly owners: readonly string[];
  /** The names of the five phases, in order. */
  readonly phases: readonly string[];
  /** Words of the engine's few own sentences, by key: `and`, `mitigatedBy`, `blocksTasks`. */
  readonly phrases: Readonly<Record<string, string>>;
  readonly questions: readonly Question[];
  readonly slots: readonly SlotDeclaration[];
  readonly gaps: readonly Gap[];
  readonly rules: readonly PlaybookRule[];
  readonly lexicons: readonly Lexicon[];
  /** The ten section templates, in order. */
  readonly sections: readonly { readonly file: string; readonly text: string }[];
  readonly partials: ReadonlyMap<string, string>;
}
