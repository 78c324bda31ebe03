import { weightOf } from './sections-of.ts';
import type { Words } from './words.ts';

/** In letters: what is shorter is a remark, what is longer a story. */
const [shortest, longest] = [40, 260];

/** Lists of which a word makes a sentence speak of what might be, was weighed, is so today, or stands elsewhere. */
const elsewhere = [
  'names.perhaps',
  'choice.considered',
  'choice.history',
  'sentence.current',
  'sentence.strong-question',
  'sentence.pointing',
] as const;

/**
 * Whether a sentence says something of the solution that can be read without the sentences around it: it is as long as
 * a sentence, asks and announces nothing, holds no link, hangs on no sentence before it ("This is why …"), and speaks neither of what might be nor of
 * how things are today.
 */
export function saysAlone(words: Words, text: string): boolean {
  const weight = weightOf(text);
  if (weight < shortest || weight > longest || /[?？:：,，]\s*$/u.test(text)) return false;
  if (/:\/\//u.test(text)) return false;
  if (words.find('sentence.continues', text)?.start === 0) return false;
  return !elsewhere.some((list) => words.has(list, text));
}
