import { lead } from './lead.ts';

/** A text of at most this many words is a name as it stands. */
const nameAtMost = 7;
/** Before a mark, this many words say what it is about. */
const wordsBefore = 4;
/** No name is longer than this; a longer one is cut between words. */
const longest = 12;

/**
 * What a text may be called: its first sentence, of a long one the part before the first mark or `and` that leaves enough words,
 * with a capital letter where it begins with a plain word.
 */
export function shortName(text: string, and: string): string {
  const line = lead(text);
  const words = line.split(' ');
  const cut = words.findIndex((word, at) => at + 1 >= wordsBefore && (/[,;:]$/u.test(word) || startsPart(word, and)));
  const kept =
    words.length <= nameAtMost || cut === -1
      ? words
      : words.slice(0, startsPart(words[cut] ?? '', and) ? cut : cut + 1);
  const named = balanced(kept.join(' ').replace(/[\s,;:]+$/u, ''), line);
  const short = named.split(' ').length > longest ? `${named.split(' ').slice(0, longest).join(' ')} …` : named;
  return balanced(short, line).replace(/^\p{Ll}+(?=[\s:,]|$)/u, (word) => word.charAt(0).toUpperCase() + word.slice(1));
}

/** A word before which a name may end: a dash, a bracket, the pack's word for "and". */
function startsPart(word: string, and: string): boolean {
  return word === and || /^[–—(-]/u.test(word);
}

/** A cut inside of code would turn the rest of a sentence into code. */
function balanced(cut: string, whole: string): string {
  return cut.split('`').length % 2 === 0 ? whole : cut;
}
