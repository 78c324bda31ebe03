import { wordsOf } from './words-of.ts';

/** A title as titles are told apart by: its words alone, and `&` as the word that it stands for. */
export function folded(title: string): string {
  return wordsOf(title.replaceAll('&', ' and ')).join(' ');
}
