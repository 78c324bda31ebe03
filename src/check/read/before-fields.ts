import type { Demand } from '../contract.ts';
import { inlineLabels } from './inline-labels.ts';

/** The text of a line up to its first inline field. */
export function beforeFields(words: string, demands: readonly Demand[]): string {
  const [first] = inlineLabels(words, demands);
  const end = first && /[?!]/u.test(words.charAt(first.start)) ? first.start + 1 : first?.start;
  return words.slice(0, end).replace(/[\s;,|(.:—–-]+$/gu, '');
}
