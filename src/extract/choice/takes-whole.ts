import { isListed } from '../names/is-listed.ts';
import type { Words } from '../words.ts';

/** "Adopt, with care", "Yes, but with a switch", "Yes for folders": whether a text takes what it stands below. */
export function takesWhole(words: Words, text: string): boolean {
  const [said = ''] = text.split(/[,;:，；：]\s|\s[–—-]+\s|[.!。]\s*$/u);
  return isListed(words, 'choice.adopts', said) || words.find('stance.yea', said)?.start === 0;
}
