import { openedWith } from '../choice/opened-with.ts';
import { sentencesIn } from '../sentences.ts';
import type { Words } from '../words.ts';
import { namedAlone } from './named-alone.ts';
import { plainNumber } from './option-number.ts';
import type { Option } from './types.ts';

/** "→ (b)", "(b), with …", "B - because …": a letter or number by itself, and not "A thin layer". */
const picked = /^[\s>=→⇒➜("'“*-]*([A-Ha-h]|\d{1,2})(?:\)|(?=\s*(?:$|[.,;:(（。、，；：—–-])))/u;
/** "Start with (c), and add (b) later." */
const within = /\(([A-Ha-h])\)/u;

/** The one that is taken in what a passage says. */
export function takenInAnswer(words: Words, options: readonly Option[], said: string): Option | undefined {
  const [first = ''] = sentencesIn(words, said);
  const number = picked.exec(said)?.[1] ?? within.exec(first)?.[1];
  if (number !== undefined) return options.find((option) => option.number === plainNumber(number));
  return namedAlone(options, first) ?? openedWith(words, options, first);
}
