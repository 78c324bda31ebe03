import { strange } from './strange.ts';

const words: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
]);

/** What a plain word of the core schema stands for. Numbers in other forms than these, and other spellings, are strange. */
export function plainValue(text: string): string | number | boolean | null {
  const word = words.get(text);
  if (word !== undefined) return word;
  if (/^(?:true|false|null)$/iu.test(text)) throw strange;
  if (!/^[.\d]/u.test(text)) return text;
  if (/^(?:0|[1-9]\d{0,14}|\d{1,9}\.\d{1,5})$/u.test(text)) return Number(text);
  // Versions, dates and words that begin with a digit: whatever holds a sign that no number has, or two points.
  if (/[^\w.+-]/u.test(text) || /^\d+(?:\.\d+\.\d+|-\d\d-\d\d)$/u.test(text)) return text;
  throw strange;
}
