import type { Lexicon, PhraseTable } from '../pack/index.ts';
import { isAlwaysSpoken } from './is-always-spoken.ts';
import { listsOf } from './lists-of.ts';
import { compilePhrases, placesApart } from './phrases/index.ts';
import type { ListName } from './list-name.ts';

/** Where a phrase of a word list stands in a text. */
export interface Match {
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
}

/** The word lists of the languages in use, ready to be looked for. A list is named `group.name`. */
export interface Words {
  /** The first place where any phrase of the list stands; of several at one place the longest. */
  find(list: ListName, text: string | undefined): Match | undefined;
  /** Every place, left to right, without overlap. */
  findAll(list: ListName, text: string): readonly Match[];
  /** Whether a phrase of the list stands in the text. */
  has(list: ListName, text: string | undefined): boolean;
  /** Whether any language in use has such a list: not all build their words in that way. */
  knows(list: ListName): boolean;
  /** Forgets the texts that were asked about. What is remembered of a large document takes more room than the document. */
  readonly forget: () => void;
}

/** What was joined before, by the first of the lexicons: several documents are read with the same. */
const joined = new WeakMap<Lexicon, { readonly lexicons: readonly Lexicon[]; readonly words: Words }[]>();

/**
 * Joins the lexicons' lists, but for those that only tell languages apart, once for the same lexicons.
 * Matching ignores case and takes any apostrophe for any other.
 *
 * @param laidOut the lists of those of them that are always spoken, where they were laid out before
 */
export function readWords(lexicons: readonly Lexicon[], laidOut?: PhraseTable): Words {
  const [first] = lexicons;
  if (!first) return join(lexicons, laidOut);
  const before = joined.get(first) ?? [];
  joined.set(first, before);
  const same = before.find(
    (one) => one.lexicons.every((lexicon, at) => lexicon === lexicons[at]) && one.lexicons.length === lexicons.length,
  );
  if (same) return same.words;
  const words = join(lexicons, laidOut);
  before.push({ lexicons, words });
  return words;
}

function join(lexicons: readonly Lexicon[], laidOut: PhraseTable | undefined): Words {
  const others = laidOut ? lexicons.filter((lexicon) => !isAlwaysSpoken(lexicon)) : lexicons;
  const lists = others.flatMap(listsOf);
  const known = new Set([...(laidOut?.lists ?? []), ...lists.map(([name]) => name)]);
  const phrases = compilePhrases(lists, laidOut);
  return {
    find(list, text = '') {
      const found = phrases.first(list, text);
      if (!found) return undefined;
      const [start, end] = [found[0], found[1]];
      return { phrase: text.slice(start, end), start, end };
    },
    findAll(list, text) {
      const places = placesApart(phrases.places(list, text));
      const found: Match[] = [];
      for (let at = 0; at < places.length; at += 2) {
        const [start = 0, end = 0] = [places[at], places[at + 1]];
        found.push({ phrase: text.slice(start, end), start, end });
      }
      return found;
    },
    has: (list, text = '') => phrases.has(list, text),
    knows: (list) => known.has(list),
    forget: phrases.forget,
  };
}
