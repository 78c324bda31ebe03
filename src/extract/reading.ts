import type { Decision } from './decide.ts';
import type { Outline, Passage, Section } from './outline/index.ts';
import type { Sentence } from './sentences.ts';
import type { Words } from './words.ts';

/**
 * Whose a passage is: the chosen solution's (`own`, which is also whatever belongs to no option), or set aside (another
 * option's, out of scope, future work, history, references).
 */
export type Standing = 'own' | 'aside';

/** A document as the extractors of single kinds see it. */
export interface Reading {
  readonly outline: Outline;
  readonly words: Words;
  /** The options weighed and what was decided. */
  readonly decision: Decision;
  /** Whose the section's or passage's content is. */
  standing(at: Section | Passage): Standing;
  /** The sentences of a passage, cut once. */
  sentences(passage: Passage): readonly Sentence[];
}
