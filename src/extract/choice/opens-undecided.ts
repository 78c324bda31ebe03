import type { Section } from '../outline/index.ts';
import { sentencesOf } from '../sentences.ts';
import { isPlaceholder } from './is-placeholder.ts';
import type { Weighing } from './types.ts';

/** Whether a decision opens with "Deferred." or "Open, left as it is" and goes on to say why: that decides nothing. */
export function opensUndecided(weighing: Weighing, { passages: [first] }: Section): boolean {
  const [sentence] = first?.form === 'paragraph' ? sentencesOf(weighing.words, first) : [];
  if (sentence === undefined) return false;
  const open = weighing.words.find('choice.stands-open', sentence.text);
  const says = open?.start === 0 && /^\s*(?:[,.;:。，；：]|[–—-]\s|$)/u.test(sentence.text.slice(open.end));
  return says || isPlaceholder(weighing.words, sentence.text);
}
