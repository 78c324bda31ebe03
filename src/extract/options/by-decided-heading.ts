import type { Outline } from '../outline/index.ts';
import type { Words } from '../words.ts';
import { readOptionName } from './option-name.ts';
import type { Option } from './types.ts';

/** "Decision: Option A — a single page" as a heading, where nothing else says what A is. */
export function* optionsByDecidedHeading({ sections }: Outline, words: Words): Iterable<Option> {
  for (const section of sections) {
    const { kind, raw, line, column, roles } = section;
    const read = kind === 'heading' && roles[0] === 'decision' ? readOptionName(words, raw) : undefined;
    if (!read || read.name === '') continue;
    const { name, number } = read;
    const common = { raw, line, column, by: 'decided-heading', sections: [], passages: [], headings: [] };
    yield { ...common, name, ...(number !== undefined && { number }), told: 'chosen' };
  }
}
