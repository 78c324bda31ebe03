import type { Flat } from './flatten.ts';

/** What a section is for. Found from its heading's words, else from its shape. */
export const roles = [
  'problem',
  'context',
  'goals',
  'constraints',
  'assumptions',
  'options',
  'option',
  'pros',
  'cons',
  'decision',
  'proposal',
  'decisions',
  'rationale',
  'consequences',
  'neutral',
  'risks',
  'mitigation',
  'questions',
  'resolved',
  'scope',
  'nongoals',
  'future',
  'compatibility',
  'rollout',
  'flow',
  'schema',
  'endpoints',
  'events',
  'components',
  'files',
  'integration',
  'flags',
  'tests',
  'metrics',
  'tasks',
  'references',
  'status',
] as const;

/** The role of a section, such as `constraints`. */
export type Role = (typeof roles)[number];

/**
 * A section: what stands under a heading, or under what people use as one: a paragraph in bold,
 * a label that ends in a colon, a list item that holds a list of its own.
 */
export interface Section {
  /** The heading's words without numbering, marks and trailing colon; empty for the document's start. */
  readonly heading: string;
  /** The heading's words as they stand, marks (✅, "(recommended)") and numbering included. */
  readonly raw: string;
  /** Its number or letter, where it has one: `2`, `B`. */
  readonly number?: string;
  readonly kind: 'start' | 'heading' | 'bold' | 'label' | 'item';
  /** 0 for the document's start, 1 to 6 for headings, then 7 bold, 8 label, 9 item. */
  readonly level: number;
  readonly line: number;
  readonly column: number;
  readonly parent?: Section;
  readonly children: Section[];
  /** What stands directly in it, in source order, before and between its sub-sections. */
  readonly passages: Passage[];
  /** Every role its words allow, best first; empty where they say nothing. */
  roles: readonly Role[];
}

/** What a passage looks like in the source. */
export type Form = 'paragraph' | 'item' | 'row' | 'code' | 'quote';

/** The smallest thing that is read as one: a paragraph, a list item, a table row, a code block. */
export interface Passage {
  readonly form: Form;
  /** Its own words without Markdown marks, without what stands in nested lists. For code: the code. */
  readonly text: string;
  /** The bold or quoted words that it opens with, as in "**Cost**: …", without the colon. */
  readonly lead?: string;
  /** The words after the lead. */
  readonly rest: string;
  /** On which source line each stretch of `text` stands. */
  readonly lines: Flat['lines'];
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  /** Nesting of list items: 0 for the outermost. */
  readonly depth: number;
  /** The number of an ordered item. */
  readonly number?: number;
  /** For task list items. */
  readonly checked?: boolean;
  /** For items: whether they begin with words that are struck through. */
  readonly struck?: true;
  /** Whether all its words are struck through: its author took it back. */
  readonly withdrawn?: true;
  /** Whether it is what somebody says in a talk; who speaks is no part of it. */
  readonly isTurn?: true;
  /** For paragraphs: whether they lean as a whole. */
  readonly leaning?: true;
  /** For table rows: cell texts by header, in order. */
  readonly cells?: readonly Cell[];
  /** For code: the fence's language. */
  readonly language?: string;
  /** For items: the item that it is nested in. */
  readonly above?: Passage;
  readonly section: Section;
  /** What its author marked in `text`, in order; nothing in code. */
  readonly spans: readonly Span[];
}

/** A stretch of a passage's text that its author marked: as code, as bold, or as a link. */
export interface Span {
  readonly mark: 'code' | 'strong' | 'link';
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Where it leads, for a link and for what stands in one. */
  readonly url?: string;
}

/** One cell of a table row. */
export interface Cell {
  readonly header: string;
  readonly text: string;
}

/** A document read as sections and passages. */
export interface Outline {
  readonly source: string;
  readonly start: Section;
  /** All sections in source order, `start` first. */
  readonly sections: readonly Section[];
  /** All passages in source order. */
  readonly passages: readonly Passage[];
  /** Keys and values of the front matter, with their lines. */
  readonly front: ReadonlyMap<string, { readonly text: string; readonly line: number }>;
}
