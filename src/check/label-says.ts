import type { Demand } from './contract.ts';
import { wordsOf } from './words-of.ts';

/** Whether a label or sentence answers a demand, by its words. */
export function labelSays(label: string, { says }: Pick<Demand, 'says'>): boolean {
  if (label === '') return false;
  const words = wordsOf(label);
  const whole = words.join(' ');
  return says.some(
    (phrase) => phrase === `=${whole}` || phrase.split(' ').every((stem) => words.some((word) => fits(word, stem))),
  );
}

function fits(word: string, stem: string): boolean {
  return stem.endsWith('.') ? word === stem.slice(0, -1) : word.startsWith(stem);
}
