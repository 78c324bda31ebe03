import type { Words } from '../words.ts';

/** What a paragraph opens with to count it. */
export interface Counter {
  /** From 1. */
  readonly count: number;
  /** As the options are called: "2", "B". */
  readonly number: string;
  readonly end: number;
  /** The word and the number: "Shape 2". */
  readonly alias?: string;
  /** How a text calls what is counted so. */
  readonly called?: RegExp;
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

function signed(sign: string, end: number, shape: string): Counter {
  const called = new RegExp(String.raw`(?<![\p{L}\p{N}(])${shape}(?![\p{L}\p{N}])`, 'u');
  return { count: countOf(sign), number: sign.toUpperCase(), end, called };
}

/** "First, …": the words of the lexicon that put in order. */
function ordinalOf(words: Words, text: string): Counter | undefined {
  for (let count = 1; count <= 5; count += 1) {
    const said = words.find(`option-names.ordinal-${count}` as const, text);
    const sign = said?.start === 0 ? /^\s*[,:，：]\s/u.exec(text.slice(said.end)) : undefined;
    if (said && sign) return { count, number: String(count), end: said.end + sign[0].length };
  }
  return undefined;
}

/** How a paragraph is counted: "(a) …", "B) …", "ii. …", "Shape 2: …", "Second, …"; undefined where it is not. */
export function counterOf(words: Words, text: string): Counter | undefined {
  const word = named.exec(text);
  if (word?.[1] && word[2]) {
    const shape = String.raw`${escaped(word[1])}\s(?:#|n[ro°º]\.?\s)?${word[2]}`;
    return { ...signed(word[2], word[0].length, shape), alias: `${word[1]} ${word[2]}` };
  }
  const bracketed = inBrackets.exec(text) ?? withBracket.exec(text);
  if (bracketed?.[1]) {
    return signed(bracketed[1], bracketed[0].length, String.raw`\(?${bracketed[1]}\)`);
  }
  const lettered = withPoint.exec(text);
  if (lettered?.[1]) return signed(lettered[1], lettered[0].length, lettered[1]);
  const numeral = roman.exec(text);
  if (numeral?.[1]) {
    const count = romans.indexOf(numeral[1].toUpperCase()) + 1;
    const called = new RegExp(String.raw`(?<![\p{L}\p{N}])${numeral[1]}(?![\p{L}\p{N}'’])`, 'u');
    return { count, number: numeral[1].toUpperCase(), end: numeral[0].length, called };
  }
  return ordinalOf(words, text);
}
