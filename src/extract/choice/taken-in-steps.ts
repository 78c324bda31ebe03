import { mentions } from './mentions.ts';
import { affirmed } from './affirmed.ts';
import type { Option } from '../options/types.ts';
import type { Section } from '../outline/index.ts';
import type { Weighing } from './types.ts';
import { allMatches } from '../../text/index.ts';

/** Fewer steps name one option each by chance. */
const fewest = 2;

/** A letter that stands alone; the first one is an article. */
const alone = /(?<![\p{L}\p{N}])[B-H](?![\p{L}\p{N}])/gu;

/** "Option C with D's check": behind the first, a letter is enough. */
function namedIn({ words, options }: Weighing, text: string): readonly Option[] {
  const named = mentions(words, options, text);
  const letters = named.length > 0 ? new Set(allMatches(text, alone).map(([letter]) => letter)) : new Set<string>();
  return [...named, ...options.filter(({ number }) => number !== undefined && letters.has(number))];
}

/**
 * The options that a way of several steps takes: "1. Now: option A. 2. Before the release: option C.", without those that a
 * step turns down. Empty where the section holds no such list.
 */
export function takenInSteps(weighing: Weighing, { passages }: Section): readonly Option[] {
  const steps = passages.filter(({ form, depth, number }) => form === 'item' && depth === 0 && number !== undefined);
  if (steps.length < fewest || passages[0] !== steps[0]) return [];
  const named = steps.map(({ text }) => {
    const [first = ''] = text.split(/(?<=\p{L}{2}[.;])\s+/u);
    return namedIn(weighing, affirmed(weighing, first));
  });
  const taking = named.filter((options) => options.length > 0);
  return taking.length < fewest || named[0]?.length === 0 ? [] : [...new Set(taking.flat())];
}
