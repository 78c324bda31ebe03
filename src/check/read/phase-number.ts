import { phases, phaseWord } from '../contract.ts';
import { folded } from '../folded.ts';

const names = phases.map(folded);
const word = phaseWord.toLowerCase();

/** The number of the phase that a heading names: by its name, else by its digit. */
export function phaseNumber(words: string): number | undefined {
  const said = folded(words)
    .split(' ')
    .filter((one) => one !== word && !/^\d+$/u.test(one))
    .join(' ');
  const byName = names.indexOf(said) + 1;
  if (byName > 0) return byName;
  const digit = Number(/^\D{0,10}(\d+)/u.exec(words)?.[1]);
  return digit >= 1 && digit <= phases.length ? digit : undefined;
}
