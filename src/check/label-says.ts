import type { Demand } from './contract.ts';
import { wordsOf } from './words-of.ts';

/** Whether a label or sentence answers a demand, by its words. */
export function labelSays(label: string, { says }: Pick<Demand, 'says'>): boolean {
  if (label === '') return false;
  const words = wordsOf(label);
  const { wholes, byLetter } = arranged(says);
  if (wholes.size > 0 && wholes.has(words.join(' '))) return true;
  const fits = (stems: readonly string[]): boolean => stems.every((stem) => words.some((word) => opens(word, stem)));
  return words.some((word) => byLetter.get(word.charAt(0))?.some(fits) ?? false);
}

/** The phrases of a demand as they are asked of every label: those in several languages are many, and few begin as its words do. */
interface Arranged {
  readonly wholes: ReadonlySet<string>;
  /** The stems of each phrase under the first letter of the first of them. */
  readonly byLetter: ReadonlyMap<string, readonly (readonly string[])[]>;
}

const known = new WeakMap<readonly string[], Arranged>();

function arranged(says: readonly string[]): Arranged {
  const before = known.get(says);
  if (before) return before;
  const wholes = new Set<string>();
  const byLetter = new Map<string, (readonly string[])[]>();
  for (const phrase of says) {
    if (phrase.startsWith('=')) {
      wholes.add(phrase.slice(1));
      continue;
    }
    const same = byLetter.get(phrase.charAt(0));
    if (same) same.push(phrase.split(' '));
    else byLetter.set(phrase.charAt(0), [phrase.split(' ')]);
  }
  known.set(says, { wholes, byLetter });
  return { wholes, byLetter };
}

function opens(word: string, stem: string): boolean {
  return stem.endsWith('.') ? word === stem.slice(0, -1) : word.startsWith(stem);
}
