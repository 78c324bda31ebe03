import { phases, phaseWord } from './contract.ts';
import { folded } from './folded.ts';
import type { PhasePart } from './read/types.ts';

/** Whether a phase bears its own number and name, whatever marks stand between them. */
export function isPhaseNamed({ number, title }: PhasePart): boolean {
  return number !== undefined && folded(title) === folded(`${phaseWord} ${number} ${phases[number - 1]}`);
}
