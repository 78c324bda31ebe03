import { phases, phaseWord } from './contract.ts';
import type { PhasePart } from './read/types.ts';
import { wordsOf } from './words-of.ts';

/** Whether a phase bears its own number and name, whatever marks stand between them. */
export function isPhaseNamed({ number, title }: PhasePart): boolean {
  const name = phases[(number ?? 0) - 1];
  return name !== undefined && folded(title) === folded(`${phaseWord} ${number} ${name}`);
}

function folded(title: string): string {
  return wordsOf(title.replaceAll('&', ' and ')).join(' ');
}
