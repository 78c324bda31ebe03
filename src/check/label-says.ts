import type { Demand } from './contract.ts';
import { wordsOf } from './words-of.ts';

/** Whether a label or sentence answers a demand, by its words. */
export function labelSays(label: string, { says }: Pick<Demand, 'says'>): boolean {
  if (label === '') return false;
  const words = wordsOf(label);
  const whole = words.join(' ');
  return says.some(
    (phrase) => phrase === `=${whole}` || stemsOf(phrase).every((stem) => words.some((word) => fits(word, stem))),
  );
}

// The phrases are those of the contract: few, and asked of every label.
const known = new Map<string, readonly string[]>();

function stemsOf(phrase: string): readonly string[] {
  const stems = known.get(phrase) ?? phrase.split(' ');
  known.set(phrase, stems);
  return stems;
}

function fits(word: string, stem: string): boolean {
  return stem.endsWith('.') ? word === stem.slice(0, -1) : word.startsWith(stem);
}
