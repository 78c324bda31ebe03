import { isOneOfOthers } from '../options/is-one-of-others.ts';
import type { Option } from '../options/types.ts';
import type { Section } from '../outline/index.ts';
import type { Words } from '../words.ts';

/**
 * Whether a decision may mean an option by words that happen to be its own: not one that is marked as rejected, nor
 * one that only stands among the alternatives behind the decision.
 */
export function mayBeMeant(words: Words, { line }: Section, { headings, sections }: Option): boolean {
  if (headings.some((raw) => words.has('marks.rejected', raw))) return false;
  return !sections.some((own) => own.line > line && isOneOfOthers(words, own));
}
