import { spacedWords } from '../../text/index.ts';
import type { Passage } from '../outline/index.ts';
import type { Words } from '../words.ts';
import { bareName, type OptionName, readNumberedName } from './option-name.ts';

const nameEnds = /\s+(?:[—–-]{1,2}|->|→|=)\s+|\s*[:：]\s|[.。；;,，?？]\s|\s[(（]/u;
const [longest, mostWords] = [60, 8];
/** What carries a letter or number is meant as a name, also where it is longer. */
const lettered = 16;
/** What stands further behind is no part of a name. */
const farthest = 120;

/**
 * What a line of a note names before it says more: "Kafka" in "Kafka - too much for us". Undefined where it is a sentence.
 *
 * @param isSure whether it is known that the line names something, so that the name may be longer
 */
export function briefName(
  words: Words,
  { text, number: listed }: Pick<Passage, 'text' | 'number'>,
  isSure = false,
): OptionName | undefined {
  const start = text.slice(0, farthest);
  const small = /^\(?([a-h])\)\s+(?=\S)/u.exec(start);
  const read = small?.[1]
    ? { name: start.slice(small[0].length), number: small[1].toUpperCase() }
    : readNumberedName(words, start);
  const name = bareName(words, read.name.split(nameEnds)[0] ?? '').replace(/[?？]$/u, '');
  const count = spacedWords(name);
  const isName =
    (read.number ?? listed) === undefined && !isSure ? name.length <= longest && count <= mostWords : count <= lettered;
  const number = read.number ?? (listed === undefined ? undefined : String(listed));
  return name !== '' && isName ? { ...read, name, ...(number !== undefined && { number }) } : undefined;
}
