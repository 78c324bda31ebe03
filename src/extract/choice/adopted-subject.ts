import { isListed } from '../names/is-listed.ts';
import { findTitle } from '../title.ts';
import type { Weighing } from './types.ts';

/** What a decision takes that only says so, "Adopt, with care", "Accepted.": what its document is about. Any other text as it is. */
export function adoptedSubject({ words, outline }: Weighing, text: string): string {
  const [said = ''] = text.split(/[,;:，；：]\s|\s[–—-]+\s|[.!。]\s*$/u);
  return isListed(words, 'choice.adopts', said) ? (findTitle(outline, words)?.text ?? text) : text;
}
