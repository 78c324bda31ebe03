import type { Words } from '../words.ts';

/** What a paragraph opens with to count it. */
export interface Counter {
  /** What is the same in all of a row: the word in front of the number, or the sort of sign. */
  readonly kind: string;
  /** From 1. */
  readonly count: number;
  /** As the options are called: "2", "B". */
  readonly number: string;
  readonly end: number;
  /** The word and the number: "Shape 2". */
  readonly alias?: string;
  /** Whether a text calls what is counted so. */
  readonly calls: (words: Words, text: string) => boolean;
}

const letters = 'ABCDEFGH';
const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'];
const inBrackets = /^\(([A-Ha-h]|[1-8])\)\s+(?=\S)/u;
const withBracket = /^([A-Ha-h]|[1-8])\)\s+(?=\S)/u;
const withPoint = /^([A-H])[.:]\s+(?=\S)/u;
const roman = /^\(?(i{1,3}|iv|vi{0,3}|I{1,3}|IV|VI{0,3})[.)]\s+(?=\S)/u;
const named = /^(\p{Lu}\p{L}{1,13}\.?)\s(?:#|n[ro°º]\.?\s)?([1-8]|[A-H])(?:\s*[,:.)–—-]|\s|$)\s*/u;

function countOf(sign: string): number {
  return /\d/u.test(sign) ? Number(sign) : letters.indexOf(sign.toUpperCase()) + 1;
}

function escaped(text: string): string {
  return text.replace(/[$()*+.?[\\\]^{|}]/gu, String.raw`\$&`);
}

function signed(kind: string, sign: string, end: number, shapes: readonly string[]): Counter {
  const called = new RegExp(String.raw`(?<![\p{L}\p{N}(])(?:${shapes.join('|')})(?![\p{L}\p{N}])`, 'u');
  return { kind, count: countOf(sign), number: sign.toUpperCase(), end, calls: (_, text) => called.test(text) };
}

/** "First, …": the words of the lexicon that put in order. */
function ordinalOf(words: Words, text: string): Counter | undefined {
  for (let count = 1; count <= 5; count += 1) {
    const list = `option-names.ordinal-${count}` as const;
    const said = words.find(list, text);
    if (said?.start !== 0 || !/^\s*[,:，：]\s/u.test(text.slice(said.end))) continue;
    const calls = (spoken: Words, other: string): boolean =>
      spoken
        .findAll(list, other)
        .some(({ end }) => spoken.find('option-names.that-one', other.slice(end).trimStart())?.start === 0);
    const end = said.end + (/^\s*[,:，：]\s/u.exec(text.slice(said.end))?.[0].length ?? 0);
    return { kind: 'ordinal', count, number: String(count), end, calls };
  }
  return undefined;
}

/** How a paragraph is counted: "(a) …", "B) …", "ii. …", "Shape 2: …", "Second, …"; undefined where it is not. */
export function counterOf(words: Words, text: string): Counter | undefined {
  const word = named.exec(text);
  if (word?.[1] && word[2]) {
    const shape = String.raw`${escaped(word[1])}\s(?:#|n[ro°º]\.?\s)?${word[2]}`;
    const counter = signed(`word ${word[1].toLowerCase()}`, word[2], word[0].length, [shape]);
    return { ...counter, alias: `${word[1]} ${word[2]}` };
  }
  const bracketed = inBrackets.exec(text) ?? withBracket.exec(text);
  if (bracketed?.[1]) {
    const sign = bracketed[1];
    return signed(`bracket ${/\d/u.test(sign)}`, sign, bracketed[0].length, [String.raw`\(?${sign}\)`]);
  }
  const lettered = withPoint.exec(text);
  if (lettered?.[1]) return signed('letter', lettered[1], lettered[0].length, [String.raw`${lettered[1]}`]);
  const numeral = roman.exec(text);
  if (numeral?.[1]) {
    const count = romans.indexOf(numeral[1].toUpperCase()) + 1;
    const called = new RegExp(String.raw`(?<![\p{L}\p{N}])${numeral[1]}(?![\p{L}\p{N}'’])`, 'u');
    return {
      kind: 'roman',
      count,
      number: numeral[1].toUpperCase(),
      end: numeral[0].length,
      calls: (_, other) => called.test(other),
    };
  }
  return ordinalOf(words, text);
}
