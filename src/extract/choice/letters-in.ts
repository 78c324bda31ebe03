import type { Option } from '../options/types.ts';
import { allMatches } from '../../text/index.ts';

/** A capital letter at the start of a clause, in front of a word: "A loses history, C is a rewrite". */
const opening = /(?:^|[.,;]\s+)([A-H])\s+(?=\p{Ll})/gu;

/** The options that the clauses of a sentence open with by their letters; alone, the first letter is an article. */
export function lettersIn(options: readonly Option[], text: string): readonly Option[] {
  const letters = new Set(allMatches(text, opening).map(([, letter = '']) => letter));
  const named = options.filter(({ number }) => number !== undefined && letters.has(number));
  return named.length === 1 && letters.has('A') ? [] : named;
}
