import type { PhrasingContent } from 'mdast';
import type { Origin, Statement } from '../model/index.ts';
import { assert } from '../text/index.ts';
import { flatten, phrase } from './phrasing/index.ts';

/**
 * How a statement stands in its place: `text` as it is, `sentence` with a stop at its end, `clause` without one,
 * `name` as code where it is a single word with more than letters in it.
 */
export type Form = 'text' | 'sentence' | 'clause' | 'name';

/** What a token stands for, as nodes, and where it is from. */
interface Filling {
  readonly nodes: readonly PhrasingContent[];
  readonly origins: readonly Origin[];
}

/** The statements of one rendering, each behind a token that means nothing to Mustache or Markdown. */
export interface Tokens {
  /** Puts a statement away and returns the token that stands for it. */
  hide(statement: Statement, form?: Form): string;
  /** What the token with that number stands for. */
  find(index: number): Filling;
}

/** Finds tokens in a text; the first group is the number. */
export const tokenPattern = /\uE000(\d+)\uE001/gu;

/** An empty store of tokens. */
export function createTokens(): Tokens {
  const hidden: { readonly statement: Statement; readonly form: Form }[] = [];
  return {
    hide: (statement, form = 'text') => `\uE000${hidden.push({ statement, form }) - 1}\uE001`,
    find: (index) => {
      const found = hidden[index];
      assert(found, `no statement behind token ${index}`);
      return { nodes: phrase(formed(found.statement.text, found.form)), origins: found.statement.origins };
    },
  };
}

/** A line whose last letter is one of those scripts that close a sentence with their own stop. */
const ideographic = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][)）」』”"]?$/u;

function formed(text: string, form: Form): string {
  if (form === 'text') return text;
  const line = flatten(text);
  if (form === 'name') return /[\s`]/u.test(line) || /^\p{L}*$/u.test(line) ? line : `\`${line}\``;
  if (form === 'clause') return line.replace(/(?<![.\s])\.$/u, '');
  const bare = line.replace(/(?<![.\s])\.$/u, '');
  if (ideographic.test(bare)) return `${bare}。`;
  return /[\p{Sentence_Terminal}:;…]["')\]”’»]?$/u.test(line) ? line : `${line}.`;
}
