import { noneWords, unknownWords } from './words.ts';

/** What a text says of its subject: something, that there is none, that it is not known, or nothing at all. */
export type State =
  | { readonly state: 'stated' | 'unknown' | 'empty' }
  | { readonly state: 'none'; readonly reason: string };

/** Tells the three states of a text apart, by its first words. */
export function stateOf(text: string): State {
  const trimmed = text.replace(/^[\s*_("']+/u, '').trim();
  if (trimmed === '') return { state: 'empty' };
  const lower = trimmed.toLowerCase();
  const noneWord = noneWords.find((word) => opens(lower, word));
  if (noneWord !== undefined) return { state: 'none', reason: bare(trimmed.slice(noneWord.length)) };
  if (unknownWords.some((word) => opens(lower, word))) return { state: 'unknown' };
  return { state: 'stated' };
}

// "None of the services" and "Nothing but X" go on with a statement.
function opens(lower: string, word: string): boolean {
  return (
    lower.startsWith(word) &&
    /^(?:$|\s*[:;,.(—–-]|\s+(?:yet|see|because|as|since|for|at|here|needed|required|expected|planned)\b)/u.test(
      lower.slice(word.length),
    )
  );
}

function bare(text: string): string {
  return text.replace(/^[\s:;,.()—–-]+|[\s.)]+$/gu, '');
}
