import { phases, phaseWord } from '../contract.ts';
import { wordsOf } from '../words-of.ts';

const names = phases.map((name) => wordsOf(name.replaceAll('&', ' and ')).join(' '));
const word = phaseWord.toLowerCase();

/** The number of the phase that a heading names: by its name, else by its digit. */
export function phaseNumber(words: string): number | undefined {
  const said = wordsOf(words.replaceAll('&', ' and '))
    .filter((one) => one !== word && !/^\d+$/u.test(one))
    .join(' ');
  const byName = names.indexOf(said) + 1;
  if (byName > 0) return byName;
  const digit = Number(/^\D{0,10}(\d+)/u.exec(words)?.[1] ?? 0);
  return digit >= 1 && digit <= phases.length ? digit : undefined;
}
