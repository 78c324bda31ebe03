import { plainNumber } from '../options/option-number.ts';
import type { Option } from '../options/types.ts';

const one = String.raw`(?:[A-H]\d?|\d{1,2}[a-h]?|(?<=\()[a-h](?=\)))`;
const alone = new RegExp(String.raw`^[\s=>→⇒("'“]*(${one}(?:\s*[+&,/]\s*${one})*)\s*(?:$|[.,;:("'”)—–-])`, 'u');
/** Several that a plus joins are meant whatever follows. */
const joined = new RegExp(String.raw`^[\s("'“]*(${one}(?:\s*[+&]\s*${one})+)(?![\p{L}\p{N}.])`, 'u');

/** The options whose letters or numbers are all that a text says, or all before its first stop: "→ B", "2b, because …", "B + C as …". */
export function aloneNumbers(options: readonly Option[], text: string): readonly Option[] {
  const said = (alone.exec(text) ?? joined.exec(text))?.[1];
  if (said === undefined) return [];
  const numbers = said.split(/[+&,/\s]+/u).map(plainNumber);
  const named = numbers.flatMap((number) => options.find((option) => option.number === number) ?? []);
  return named.length === numbers.length ? named : [];
}
