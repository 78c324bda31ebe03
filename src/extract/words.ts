import type { Lexicon } from '../pack/index.ts';

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

/** Scripts that put no space between words, so that no border can be asked for. */
const borderless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
/** Korean words carry their particles at the end. */
const openEnded = /\p{Script=Hangul}$/u;
const wordLike = /[\p{L}\p{N}]/u;

/** A phrase as a pattern. `*` at the end stands for the rest of a word; spaces for any white space. */
function pattern(phrase: string): string {
  const open = phrase.endsWith('*');
  const bare = open ? phrase.slice(0, -1) : phrase;
  const escaped = bare
    .replace(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`)
    .replace(/['’]/gu, "['’]")
    .replace(/\s+/gu, String.raw`\s+`);
  const first = bare[0] ?? '';
  const last = bare.at(-1) ?? '';
  const before = wordLike.test(first) && !borderless.test(first) ? String.raw`(?<![\p{L}\p{N}_])` : '';
  const closed = wordLike.test(last) && !borderless.test(last) && !openEnded.test(bare);
  const after = open ? String.raw`[\p{L}\p{N}]*` : closed ? String.raw`(?![\p{L}\p{N}_])` : '';
  return before + escaped + after;
}

/** Nothing matches this. */
const never = /(?!)/gu;

/**
 * Joins the lexicons' lists and compiles each when it is first asked for.
 * Matching ignores case and takes any apostrophe for any other.
 */
export function readWords(lexicons: readonly Lexicon[]): Words {
  const compiled = new Map<string, RegExp>();
  const compile = (list: string): RegExp => {
    const known = compiled.get(list);
    if (known) return known;
    const [group = '', name = ''] = list.split('.');
    const phrases = new Set(lexicons.flatMap((lexicon) => lexicon.words[group]?.[name] ?? []));
    const sources = [...phrases].toSorted((a, b) => b.length - a.length).map(pattern);
    const regex = sources.length > 0 ? new RegExp(sources.join('|'), 'giu') : never;
    compiled.set(list, regex);
    return regex;
  };
  const findAll = (list: string, text: string): readonly Match[] =>
    [...text.matchAll(compile(list))].map((match) => ({
      phrase: match[0],
      start: match.index,
      end: match.index + match[0].length,
    }));
  const find = (list: string, text: string): Match | undefined => {
    const regex = compile(list);
    regex.lastIndex = 0;
    const match = regex.exec(text);
    return match ? { phrase: match[0], start: match.index, end: match.index + match[0].length } : undefined;
  };
  return {
    find,
    findAll,
    has: (list, text) => find(list, text) !== undefined,
  };
}
