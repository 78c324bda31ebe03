import type { Passage, Section } from '../outline/index.ts';

/** One of the alternatives that a document weighs. */
export interface Option {
  /** Its name without marks and number: `Server-sent events`. */
  readonly name: string;
  /** What its author calls it by, as `B` or `2`, where there is such a number or letter. */
  readonly number?: string;
  /** What it is called by where its number has another word in front: `Shape 2`. */
  readonly alias?: string;
  /** Its heading or item as it stands, marks included. */
  readonly raw: string;
  readonly line: number;
  readonly column: number;
  /** How it was found. */
  readonly by: string;
  /** The sections and items that speak of it. */
  readonly sections: Section[];
  readonly passages: Passage[];
  /** What its own raw headings say, one after another, for marks on any of them. */
  readonly headings: string[];
  /** Whether it is introduced there by its name, and not only mentioned. */
  readonly sure?: boolean;
  /** Said where it was found: this one lost, or won. */
  readonly told?: 'chosen' | 'rejected';
  /** The chapter that it is weighed in, where letters or numbers start again in several. */
  readonly matter?: Section;
}
