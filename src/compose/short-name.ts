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
  const listed = listEnd(words, and);
  const cut = words.findIndex(
    (word, at) =>
      at >= listed &&
      at + 1 >= wordsBefore &&
      (/[,;:]$/u.test(word) || (startsPart(word, and) && !joinsNumbers(words, at))),
  );
  const kept =
    words.length <= nameAtMost || cut === -1
      ? words
      : words.slice(0, startsPart(words[cut] ?? '', and) ? cut : cut + 1);
  const named = balanced(kept.join(' ').replace(/[\s,;:]+$/u, ''), line);
  const short = named.split(' ').length > longest ? `${named.split(' ').slice(0, longest).join(' ')} …` : named;
  return balanced(short, line).replace(/^\p{Ll}+(?=[\s:,]|$)/u, (word) => word.charAt(0).toUpperCase() + word.slice(1));
}

/** Things that are listed have no more words than this each: "to RDS, S3 and the zones". */
const listedWords = 3;

/**
 * Where a list of short things ends that begins at the first comma: a name that is cut within it would leave some of them out.
 * 0 where there is no such list, or the name would become too long with it.
 */
function listEnd(words: readonly string[], and: string): number {
  const start = words.findIndex((word) => word.endsWith(','));
  const joint = words.indexOf(and, start + 1);
  if (start === -1 || joint === -1) return 0;
  const commas = words.flatMap((word, at) => (at >= start && at < joint && word.endsWith(',') ? [at] : []));
  const gaps = [...commas, joint].map((place, at, places) => place - (places[at - 1] ?? place));
  const behind = words.slice(joint + 1);
  const mark = behind.findIndex((word) => /[,;:.]$/u.test(word) || startsPart(word, and));
  const last = mark === -1 ? behind.length : mark + 1;
  const short = gaps.every((gap) => gap <= listedWords + 1) && last <= listedWords;
  return short && joint + 1 + last <= longest ? joint + last : 0;
}

/** "3 and 4" are one thing. */
function joinsNumbers(words: readonly string[], at: number): boolean {
  return [words[at - 1], words[at + 1]].every((word) => /^\d+[.,;:]?$/u.test(word ?? ''));
}

/** A word before which a name may end: a dash, a bracket, the pack's word for "and". */
function startsPart(word: string, and: string): boolean {
  return word === and || /^(?:[–—(]|-+$)/u.test(word);
}

/** A cut inside of code would turn the rest of a sentence into code. */
function balanced(cut: string, whole: string): string {
  return cut.split('`').length % 2 === 0 ? whole : cut;
}
