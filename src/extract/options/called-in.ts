import type { Outline } from '../outline/index.ts';
import { once } from '../once.ts';
import type { Words } from '../words.ts';
import { optionNumber, plainNumber } from './option-number.ts';

const behind = new RegExp(String.raw`^\s?(?:[(（](${optionNumber})[)）]|(${optionNumber})(?![\p{L}\p{N}]))`, 'u');

/** By number, the ways in which a document speaks of its options: `B` as "Option B" and "option B". */
const callings = once((outline: Outline): ((words: Words) => ReadonlyMap<string, ReadonlySet<string>>) => {
  let found: Map<string, Set<string>> | undefined;
  return (words) => {
    if (found) return found;
    found = new Map();
    for (const { text } of outline.passages) {
      for (const { start, end } of words.findAll('option-names.prefix', text)) {
        const number = behind.exec(text.slice(end, end + 8));
        const said = number?.[1] ?? number?.[2];
        if (!number || said === undefined) continue;
        const key = plainNumber(said);
        found.set(key, (found.get(key) ?? new Set()).add(text.slice(start, end + number[0].length)));
      }
    }
    return found;
  };
});

/** How a document calls the option of a number, wherever it speaks of it: "Option B". */
export function calledIn(outline: Outline, words: Words, number: string): readonly string[] {
  return [...(callings(outline)(words).get(number) ?? [])];
}
