import { plainNumber } from '../options/option-number.ts';
import type { Option } from '../options/types.ts';

/** A letter ("C#" and "C++" are languages), or a number that something other than a counted thing follows. */
const number = /^[\s("'“:]*([A-H]\d?(?![\p{L}\p{N}#]|\+\+)|\d{1,2}[a-h]?(?=\s*(?:$|[.,;:()"'”—–-])))/u;

/** The option that its bare letter or number names right behind words that choose: "I prefer B: …". */
export function bareNumber(options: readonly Option[], behind: string): Option | undefined {
  const said = number.exec(behind)?.[1];
  return said === undefined ? undefined : options.find((option) => option.number === plainNumber(said));
}
