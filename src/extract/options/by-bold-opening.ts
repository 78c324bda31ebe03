import type { Outline, Passage, Section } from '../outline/index.ts';
import type { Words } from '../words.ts';
import { boldOpenings } from './bold-openings.ts';
import { bareName, readOptionName } from './option-name.ts';
import type { Option } from './types.ts';

const lettered = /^\(?([A-H]|\d{1,2})\)?\s*[:.)–—-]\s*(\S.*)/su;

/** "A: Retry", "2. Queue": letters or numbers in front of all names, each another one, are what the options are called by. */
function lettersOf(leads: readonly string[]): ReadonlyMap<string, { readonly name: string; readonly number: string }> {
  // Where some say "Option 3" instead, the others are counted with it.
  const counted = leads.flatMap((lead) => {
    const [, number, name = ''] = lettered.exec(lead) ?? [];
    return number === undefined ? [] : [[lead, { name, number }] as const];
  });
  const numbers = new Set(counted.map(([, { number }]) => number));
  return new Map(counted.length < 2 || numbers.size < counted.length ? [] : counted);
}

/** Paragraphs with the items of the list right below them: those weigh what it names. */
function withLists({ passages }: Section): ReadonlyMap<Passage, readonly Passage[]> {
  const lists = new Map<Passage, Passage[]>();
  let list: Passage[] = [];
  for (const passage of passages) {
    if (passage.form === 'item') list.push(passage);
    else lists.set(passage, (list = []));
  }
  return lists;
}

/** Options that are a paragraph each: their names in bold, then what is said of them. */
export function* optionsByBoldOpening(outline: Outline, words: Words): Iterable<Option> {
  for (const section of outline.sections) {
    const passages = boldOpenings(section, words);
    const lists = passages.length === 0 ? undefined : withLists(section);
    const letters = lettersOf(passages.map(({ lead, text }) => lead ?? text));
    for (const passage of passages) {
      const { text: raw, line, column, lead = raw } = passage;
      const { name, number } = letters.get(lead) ?? readOptionName(words, lead) ?? { name: bareName(words, lead) };
      if (name === '') continue;
      const below = lists?.get(passage) ?? [];
      yield {
        name,
        raw,
        line,
        column,
        by: 'bold-opening',
        sections: [],
        passages: [passage, ...below],
        headings: [raw],
        sure: true,
        ...(number !== undefined && { number }),
      };
    }
  }
}
