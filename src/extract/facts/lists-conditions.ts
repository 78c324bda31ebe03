import { spacedWords } from '../../text/index.ts';
import type { Passage } from '../outline/index.ts';
import type { Words } from '../words.ts';
import { introductionOf } from './announced.ts';

/** In words: "if we need:" and no more. */
const longestCase = 3;

/** Whether an item is one of those that a condition introduces, or a sentence that ends with one: "To be looked at again if:", "Move to Postgres if we need:". */
export function listsConditions(words: Words, passage: Passage): boolean {
  if (passage.form !== 'item') return false;
  const said = introductionOf(passage).replace(/[\s:：]+$/u, '');
  const at = words.findAll('choice.conditional', said).at(-1);
  return at !== undefined && spacedWords(said.slice(at.end)) < longestCase;
}
