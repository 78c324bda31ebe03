import { endsWith } from '../names/ends-with.ts';
import type { Passage, Section } from '../outline/index.ts';
import type { Words } from '../words.ts';
import { mentions } from './mentions.ts';
import type { Weighing } from './types.ts';

/** Whether an item opens with a condition: "If it has to be quick: A", "速さを優先する場合: 案 A". */
function opensWithCondition(words: Words, { text, lead = '' }: Pick<Passage, 'text' | 'lead'>): boolean {
  return words.find('choice.conditional', text)?.start === 0 || endsWith(words, 'sentence.case-end', lead);
}

/** Of more items the first say enough; each is held against all options. */
const most = 20;

/** Whether each item that names options does so on a condition, and they name several: which one is taken is left to whoever reads. */
export function onlyOnConditions({ words, options }: Weighing, { passages }: Section): boolean {
  const naming = passages
    .filter(({ form, depth }) => form === 'item' && depth === 0)
    .slice(0, most)
    .map((passage) => ({ passage, named: mentions(words, options, passage.text) }))
    .filter(({ named }) => named.length === 1);
  return (
    new Set(naming.flatMap(({ named }) => named)).size > 1 &&
    naming.every(({ passage }) => opensWithCondition(words, passage))
  );
}
