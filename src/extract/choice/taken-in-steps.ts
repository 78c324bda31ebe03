import { mentions } from './mentions.ts';
import { affirmed } from './affirmed.ts';
import type { Option } from '../options/types.ts';
import type { Section } from '../outline/index.ts';
import type { Weighing } from './types.ts';

/** Fewer steps name one option each by chance. */
const fewest = 2;

/**
 * The options that a way of several steps takes: "1. Now: option A. 2. Before the release: option C.", without those that a
 * step turns down. Empty where the section holds no such list.
 */
export function takenInSteps(weighing: Weighing, { passages }: Section): readonly Option[] {
  const steps = passages.filter(({ form, depth, number }) => form === 'item' && depth === 0 && number !== undefined);
  if (steps.length < fewest || passages[0] !== steps[0]) return [];
  const named = steps.map(({ text }) => {
    const [first = ''] = text.split(/(?<=\p{L}{2}[.;])\s+/u);
    return mentions(weighing.words, weighing.options, affirmed(weighing, first));
  });
  const taking = named.filter((options) => options.length > 0);
  return taking.length < fewest || named[0]?.length === 0 ? [] : [...new Set(taking.flat())];
}
