import type { Lexicon } from '../pack/index.ts';
import { plainlySpelled } from './plainly-spelled.ts';

/** What only tells languages apart is asked for before a text is read. */
const untold = 'language-marks';

/** The lists of a lexicon by name, `group.name`, but for those that only tell languages apart; each word in every spelling. */
export function listsOf({ words }: Lexicon): readonly (readonly [name: string, phrases: readonly string[]])[] {
  return Object.entries(words)
    .filter(([group]) => group !== untold)
    .flatMap(([group, lists]) =>
      Object.entries(lists).map(([name, phrases]) => [`${group}.${name}`, plainlySpelled(phrases)] as const),
    );
}
