import type { Outline } from '../outline/index.ts';
import type { Words } from '../words.ts';
import { boldOpenings } from './bold-openings.ts';
import { bareName, readOptionName } from './option-name.ts';
import type { Option } from './types.ts';

const lettered = /^\(?([A-H]|\d{1,2})\)?\s*[:.)–—-]\s*(\S.*)$/su;

/** "A: Retry", "2. Queue": letters or numbers in front of all names, each another one, are what the options are called by. */
function lettersOf(leads: readonly string[]): ReadonlyMap<string, { readonly name: string; readonly number: string }> {
  const read = leads.map((lead) => [lead, lettered.exec(lead)] as const);
  const letters = new Set(read.map(([, match]) => match?.[1]));
  if (leads.length < 2 || letters.size < leads.length || letters.has(undefined)) return new Map();
  return new Map(read.map(([lead, match]) => [lead, { name: match?.[2] ?? '', number: match?.[1] ?? '' }] as const));
}

/** Options that are a paragraph each: their names in bold, then what is said of them. */
export function* optionsByBoldOpening(outline: Outline, words: Words): Iterable<Option> {
  for (const section of outline.sections) {
    const passages = boldOpenings(section, words);
    const letters = lettersOf(passages.map(({ lead = '' }) => lead));
    for (const passage of passages) {
      const { text: raw, line, column, lead = '' } = passage;
      const { name, number } = letters.get(lead) ?? readOptionName(words, lead) ?? { name: bareName(words, lead) };
      if (name === '') continue;
      yield {
        name,
        raw,
        line,
        column,
        by: 'bold-opening',
        sections: [],
        passages: [passage],
        headings: [raw],
        sure: true,
        ...(number !== undefined && { number }),
      };
    }
  }
}
