import type { Nodes, PhrasingContent, Root } from 'mdast';
import type { Place } from '../../model/index.ts';

/**
 * Something that a plan says: a sub-heading, a bold label, a list item, a row or cell of a table, or running text,
 * with what stands under it. Lists, tables and labels so read alike.
 */
export interface Part {
  readonly form: 'heading' | 'label' | 'item' | 'row' | 'cell' | 'text' | 'code';
  /** Of a heading, 1 to 6; else 0. */
  readonly rank: number;
  /** An id at its beginning, as written: `T2.3`. Empty where it has none. */
  readonly id: string;
  /** What it is called: a heading's or label's words, `Email` of `**Email:** none`. Empty where it has none. */
  readonly label: string;
  /** What it says on its own line, without id and label. */
  readonly text: string;
  /** All of its own line. */
  readonly words: string;
  /** The same with its marks, as it was parsed. */
  readonly nodes: readonly PhrasingContent[];
  readonly place: Place;
  readonly parts: readonly Part[];
  /** Of a list item, heading or row: whether its box is ticked; undefined without a box. */
  readonly checked: boolean | undefined;
  /** Whether it is an item of a numbered list. */
  readonly ordered: boolean;
}

/** One of the document's sections, known or not. */
export interface Section {
  /** Which of the ten it is; undefined where it is none of them. */
  readonly number: number | undefined;
  /** The heading's words. */
  readonly title: string;
  /** The heading's rank; 0 where bold text stands for a heading. */
  readonly rank: number;
  readonly place: Place;
  readonly parts: readonly Part[];
}

/** A heading of section 5 that is, or may be, one of the phases. */
export interface PhasePart {
  /** The number that it has by its name, else by its numbering; undefined where it is none of the five. */
  readonly number: number | undefined;
  readonly title: string;
  readonly part: Part;
}

/** A value of a task, change, risk or question, with where it stands. */
export interface Field {
  readonly text: string;
  readonly place: Place;
}

/** A task, in whatever form it is written. */
export interface TaskPart {
  /** As written, such as `T2.3`; empty where it has none. */
  readonly id: string;
  readonly name: string;
  /** The number of its phase; undefined outside of the five. */
  readonly phase: number | undefined;
  readonly form: 'checkbox' | 'bullet' | 'numbered' | 'row' | 'heading' | 'label';
  readonly done: boolean;
  /** By the id of the field: purpose, files, dependencies, owner. */
  readonly fields: ReadonlyMap<string, Field>;
  readonly place: Place;
  readonly part: Part;
}

/** Something with named parts: a contract change, a risk. */
export interface RecordPart {
  readonly id: string;
  readonly name: string;
  readonly fields: ReadonlyMap<string, Field>;
  readonly place: Place;
  readonly part: Part;
}

/** An open question. */
export interface QuestionPart extends RecordPart {
  /** The id of its group; undefined where it stands in none. */
  readonly group: string | undefined;
}

/** A plan as read: what it says, with the place of everything. Nothing in it is judged. */
export interface PlanDocument {
  readonly source: string;
  readonly tree: Root;
  /** What stands before the first section. */
  readonly preamble: readonly Nodes[];
  readonly sections: readonly Section[];
  readonly phases: readonly PhasePart[];
  readonly tasks: readonly TaskPart[];
  readonly changes: readonly RecordPart[];
  /** What section 3 says of all changes at once. */
  readonly sharedFields: ReadonlyMap<string, Field>;
  readonly risks: readonly RecordPart[];
  readonly questions: readonly QuestionPart[];
}
