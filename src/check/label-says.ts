import type { Demand } from './contract.ts';

/** The words of a text in lower case, without marks. */
export function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

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
