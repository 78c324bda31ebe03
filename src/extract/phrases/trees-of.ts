import { putPhrase, type Step } from './phrase-tree.ts';
import { unitOf } from './signs.ts';

/** The phrases of many lists as two trees, of those that begin with a word and of those that may begin within one (`*`). */
export interface Trees {
  readonly words: Step;
  readonly endings: Step;
}

/**
 * Makes trees of the phrases of many lists.
 *
 * @param lists each with a name; several may share one
 * @param numbers the numbers of the lists by name; new ones are given here
 */
export function treesOf(
  lists: Iterable<readonly [name: string, phrases: readonly string[]]>,
  numbers: Map<string, number>,
): Trees {
  const words: Step = {};
  const endings: Step = {};
  for (const [list, phrases] of lists) {
    const number = numbers.get(list) ?? numbers.size;
    numbers.set(list, number);
    for (const phrase of phrases) {
      const begins = phrase.length > 1 && phrase.startsWith('*');
      const ends = phrase.endsWith('*');
      const bare = begins || ends ? phrase.slice(begins ? 1 : 0, ends ? -1 : undefined) : phrase;
      const spelled = bare.includes('  ') ? bare.replace(/ {2,}/gu, ' ') : bare;
      if (spelled !== '')
        putPhrase(begins ? endings : words, unitOf(spelled.charCodeAt(0)), spelled, ends ? ~number : number);
    }
  }
  return { words, endings };
}
