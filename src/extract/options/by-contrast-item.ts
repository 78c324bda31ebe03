import { spacedWords } from '../../text/index.ts';
import type { Outline } from '../outline/index.ts';
import type { Words } from '../words.ts';
import { bareName } from './option-name.ts';
import type { Option } from './types.ts';

/** In words: what is longer tells of something and is no name. */
const longestSide = 7;
/** As far as its colon. */
const label = /^[^:：.!?。]{4,100}(?=[:：]\s)/u;

/**
 * "Global tray over page queue: …", the first of the decisions that are put so: what was taken, and what it was taken instead of. Those
 * that follow are smaller.
 */
export function* optionsByContrastItem(outline: Outline, words: Words): Iterable<Option> {
  for (const passage of outline.passages) {
    const { form, line, column, section } = passage;
    const lead = passage.lead ?? label.exec(passage.text)?.[0];
    if (form !== 'item' || lead === undefined || (section.roles[0] !== 'decisions' && section.roles[0] !== 'decision'))
      continue;
    const over = words.find('choice.over', lead);
    if (!over || over.start === 0 || over.end === lead.length) continue;
    const [taken = '', left = ''] = [lead.slice(0, over.start), lead.slice(over.end)].map((one) =>
      bareName(words, one),
    );
    if ([taken, left].some((name) => name === '' || spacedWords(name) > longestSide)) continue;
    const common = { raw: lead, line, column, by: 'contrast-item', sections: [], passages: [], headings: [] };
    yield { ...common, name: taken, told: 'chosen' };
    yield { ...common, name: left, told: 'rejected' };
    return;
  }
}
