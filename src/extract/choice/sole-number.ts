import { withoutEnd } from '../../text/index.ts';
import { plainNumber } from '../options/option-number.ts';
import type { Option } from '../options/types.ts';
import type { Words } from '../words.ts';

/** A letter or number, of either case, that is all that a text says: "b". */
const sole = /^\s*[("'“]*([A-H]\d?|\d{1,2}[a-h]?)[)"'”]*[.!。]?\s*$/iu;
const cardinals = [1, 2, 3, 4, 5] as const;

/** The number that a text spells out as its only word: "Two". */
function spelled(words: Words, text: string): string | undefined {
  const said = withoutEnd(text, '.!。');
  if (said.length > 12) return undefined;
  const one = cardinals.find((number) => {
    const match = words.find(`option-names.cardinal-${number}`, said);
    return match?.start === 0 && match.end === said.length;
  });
  return one === undefined ? undefined : String(one);
}

/** The option whose letter or number is all that a text says, as a sign or as a word. */
export function soleNumber(words: Words, options: readonly Option[], text: string): Option | undefined {
  if (options.length === 0) return undefined;
  const said = sole.exec(text)?.[1] ?? spelled(words, text);
  return said === undefined ? undefined : options.find((option) => option.number === plainNumber(said));
}
