import type { FactKind, FieldValue, QuestionGroup } from '../model/index.ts';
import type { PlaybookRule } from './rule-types.ts';

export type * from './rule-types.ts';

/** One field of the records that a question of type `entries` collects. */
export interface Field {
  readonly name: string;
  readonly title: string;
  readonly type: 'text' | 'boolean' | 'list' | 'choice';
  readonly choices?: readonly string[];
  readonly required?: boolean;
  /** Records that hold the same here are one thing. Where no field says so, the first required one does. */
  readonly key?: boolean;
  /**
   * A value of exactly these parts fills these fields, where they are open and take them: `POST /orders` fills
   * `{ by: ' ', into: [method, path] }`. It may name itself: `orders.state` becomes the `table` and its own `name`.
   */
  readonly parts?: { readonly by: string; readonly into: readonly string[] };
  readonly completes?: 'files';
}

/** Which facts answer a question before a person is asked. */
export interface Seed {
  readonly kind: FactKind;
  /** Only facts whose `data` holds these values; of a list, one of them. */
  readonly where?: Readonly<Record<string, FieldValue>>;
  /** Only facts whose `data` holds none of these values. */
  readonly unless?: Readonly<Record<string, FieldValue>>;
  /** Only facts whose text holds one of these words or phrases, as whole words; a number and its unit are two words. */
  readonly words?: readonly string[];
  /** Only facts that no seed with `words`, of this question or another one, has taken. */
  readonly rest?: boolean;
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
  /**
   * For items: it takes the answers to open questions of the plan that no question of the interview settles. An item that
   * begins with the words of such a question is the answer to it, and the plan asks it no more.
   */
  readonly closes?: true;
  /** The slot that its items fill as they stand. */
  readonly slot?: string;
  /** A field of another answer's records, as `decision.options.reason`: items that say the same are left out of the plan. */
  readonly besides?: string;
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

/**
 * The words of one language: `lexicon/<lang>.yaml`. Which lists there are is the extractor's business;
 * every language has the same keys as `en.yaml`.
 */
export interface Lexicon {
  readonly language: string;
  readonly words: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

/** The phrases of many lists as a tree in plain numbers, in which they are found without anything being made of them first. */
export interface PhraseTable {
  /** The names of the lists; the tree has their numbers. */
  readonly lists: readonly string[];
  /**
   * Where the node stands that whole words begin at, and that of phrases that may begin within a word. A node: a head, the
   * lists of phrases that end here, those of phrases that the rest of a word may follow, and ascending the units that may
   * come next, and where each leads. In the head stand how many of each there are: of units in 16 bits from the lowest, of
   * lists in 8 and in 7.
   */
  readonly nodes: Int32Array;
}

/** What was made of a pack's lexicons when it was built. */
export interface LaidOutWords {
  /** The words of the lexicons that every document is read with. */
  readonly always: PhraseTable;
  /** The words by which languages are told apart, of all of them. */
  readonly marks: PhraseTable;
}

/** A pack as loaded: everything that is knowledge and not engine. */
export interface Pack {
  readonly name: string;
  readonly version: string;
  /** Of the content of all its files, in code-point order of their paths. */
  readonly sha256: string;
  readonly owners: readonly string[];
  readonly phases: readonly string[];
  /** Where an editor finds the JSON Schema of the pack's answers files, as their first line names it. */
  readonly answersSchema?: string;
  /** Words of the engine's few own sentences, by key: `and`, `mitigatedBy`, `blocksTasks`. */
  readonly phrases: Readonly<Record<string, string>>;
  readonly questions: readonly Question[];
  readonly slots: readonly SlotDeclaration[];
  readonly gaps: readonly Gap[];
  readonly rules: readonly PlaybookRule[];
  readonly lexicons: readonly Lexicon[];
  /** Absent where nothing was laid out: what is made of the lexicons is the same. */
  readonly laidOut?: LaidOutWords;
  /** The ten section templates, in order. */
  readonly sections: readonly { readonly file: string; readonly text: string }[];
  readonly partials: ReadonlyMap<string, string>;
  /** The packs that it extends, the lowest first; absent where it stands by itself. */
  readonly below?: readonly PackVersion[];
  /** What became of answers from version to version, of this pack and those below. */
  readonly migrations?: readonly Migration[];
}

/** Which pack, and which state of it. */
export interface PackVersion {
  readonly name: string;
  readonly version: string;
}

/** What a version of a pack did to the paths of answers: an entry of `migrations.yaml`. */
export interface Migration {
  readonly pack: string;
  readonly to: string;
  /** From old to new: `section.name`, or `section.name.field` for a field of records. */
  readonly renamed: Readonly<Record<string, string>>;
  readonly dropped: readonly string[];
}
