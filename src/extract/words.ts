import type { Lexicon } from '../pack/index.ts';
import { compilePhrases, type Phrases } from './phrases.ts';

/** Where a phrase of a word list stands in a text. */
export interface Match {
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
}

/** The word lists of the languages in use, ready to be looked for. A list is named `group.name`. */
export interface Words {
  /** The first place where any phrase of the list stands; of several at one place the longest. */
  find(list: string, text: string): Match | undefined;
  /** Every place, left to right, without overlap. */
  findAll(list: string, text: string): readonly Match[];
  /** Whether a phrase of the list stands in the text. */
  has(list: string, text: string): boolean;
}

/**
 * Joins the lexicons' lists and compiles each when it is first asked for.
 * Matching ignores case and takes any apostrophe for any other.
 */
export function readWords(lexicons: readonly Lexicon[]): Words {
  const compiled = new Map<string, Phrases>();
  const compile = (list: string): Phrases => {
    const known = compiled.get(list);
    if (known) return known;
    const [group = '', name = ''] = list.split('.');
    const phrases = compilePhrases(lexicons.flatMap((lexicon) => lexicon.words[group]?.[name] ?? []));
    compiled.set(list, phrases);
    return phrases;
  };
  const findFrom = (list: string, text: string, from: number): Match | undefined => {
    const place = compile(list).next(text, from);
    return place && { phrase: text.slice(place.start, place.end), ...place };
  };
  const findAll = (list: string, text: string): readonly Match[] => {
    const found: Match[] = [];
    for (let at = findFrom(list, text, 0); at; at = findFrom(list, text, at.end)) found.push(at);
    return found;
  };
  return {
    find: (list, text) => findFrom(list, text, 0),
    findAll,
    has: (list, text) => compile(list).next(text, 0) !== undefined,
  };
}
