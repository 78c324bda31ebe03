import { plainNumber } from '../options/option-number.ts';
import type { Option } from '../options/types.ts';

/** A letter or number, of either case, that is all that a text says: "b". */
const sole = /^\s*[("'“]*([A-H]\d?|\d{1,2}[a-h]?)[)"'”]*[.!。]?\s*$/iu;

/** The option whose letter or number is all that a text says. */
export function soleNumber(options: readonly Option[], text: string): Option | undefined {
  const said = sole.exec(text)?.[1];
  return said === undefined ? undefined : options.find((option) => option.number === plainNumber(said));
}
