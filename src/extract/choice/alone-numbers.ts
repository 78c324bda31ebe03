import { plainNumber } from '../options/option-number.ts';
import { enclosedNumbers } from './enclosed-numbers.ts';
import type { Option } from '../options/types.ts';

const one = String.raw`(?:[A-H]\d?|\d{1,2}[a-h]?|(?<=\()[a-h](?=\)))`;
const alone = new RegExp(String.raw`^[\s=>→⇒("'“]*(${one}(?:\s*[+&,/]\s*${one})*)\s*(?:$|[.,;:("'”)—–-])`, 'u');
/** Several that a plus joins are meant whatever follows. */
const joined = new RegExp(String.raw`^[\s("'“]*(${one}(?:\s*[+&]\s*${one})+)(?![\p{L}\p{N}.])`, 'u');
/** "Combine #1 (the oil) + #3 (candles)": numbers with their sign are meant wherever they stand. */
const signed = /#\d{1,2}(?:\s*\([^()]{2,60}\))?(?:\s*[+&]\s*#\d{1,2}(?:\s*\([^()]{2,60}\))?)+/u;
const asides = /#|\([^()]{2,60}\)/gu;

/** The options whose letters or numbers are all that a text says, or all before its first stop: "→ B", "2b, because …", "B + C as …". */
export function aloneNumbers(options: readonly Option[], text: string): readonly Option[] {
  // "(2) on demand and (4) pressed first" says more than its first number.
  if (enclosedNumbers(text).length > 1) return [];
  const said = (alone.exec(text) ?? joined.exec(text))?.[1] ?? signed.exec(text)?.[0].replace(asides, '');
  if (said === undefined) return [];
  const numbers = said
    .trim()
    .split(/[+&,/\s]+/u)
    .map(plainNumber);
  const named = numbers.flatMap((number) => options.find((option) => option.number === number) ?? []);
  return named.length === numbers.length ? named : [];
}
