import type { Section } from '../outline/index.ts';
import { sentencesOf } from '../sentences.ts';
import { isPlaceholder } from './is-placeholder.ts';
import type { Weighing } from './types.ts';

/** Whether a decision opens with "Deferred." and goes on to say why: that decides nothing. */
export function opensUndecided(weighing: Weighing, { passages: [first] }: Section): boolean {
  const [sentence] = first?.form === 'paragraph' ? sentencesOf(weighing.words, first) : [];
  return sentence !== undefined && isPlaceholder(weighing.words, sentence.text);
}
