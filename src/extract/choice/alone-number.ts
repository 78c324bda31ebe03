import { plainNumber } from '../options/option-number.ts';
import type { Option } from '../options/types.ts';

const alone = /^[\s=>→⇒("'“]*([A-H]\d?|\d{1,2}[a-h]?)\s*(?:$|[.,;:)"'”—–-])/u;

/** The option whose letter or number is all that a text says, or all before its first stop: "→ B", "2b, because …". */
export function aloneNumber(options: readonly Option[], text: string): Option | undefined {
  const said = alone.exec(text)?.[1];
  return said === undefined ? undefined : options.find((option) => option.number === plainNumber(said));
}
