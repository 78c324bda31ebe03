import { phases, phaseWord } from '../contract.ts';
import { wordsOf } from '../label-says.ts';
import type { Part, PhasePart } from './types.ts';

const names = phases.map((name) => wordsOf(name.replaceAll('&', ' and ')).join(' '));
const word = phaseWord.toLowerCase();

/** The phases of section 5: its headings, or bold labels or items that are called a phase. */
export function readPhases(parts: readonly Part[]): readonly PhasePart[] {
  const called = parts.filter((part) => isCalled(part) && part.form !== 'text');
  const headings = parts.filter(({ form }) => form === 'heading');
  const found =
    called.length > 0 ? parts.filter((part) => isCalled(part) || isSibling(part, called)) : headings.filter(isNamed);
  return found.map((part) => ({ number: numberOf(part.words), title: part.words, part }));
}

function isCalled({ words, form }: Part): boolean {
  return form !== 'row' && wordsOf(words)[0] === word && /\d/u.test(words.slice(0, 12));
}

function isNamed({ words }: Part): boolean {
  return numberOf(words) !== undefined;
}

// A heading beside the phases, on their rank, stands where a phase is expected.
function isSibling({ form, rank }: Part, called: readonly Part[]): boolean {
  return form === 'heading' && called.some((phase) => phase.form === 'heading' && phase.rank === rank);
}

/** The number of the phase that a heading names: by its name, else by its digit. */
export function numberOf(words: string): number | undefined {
  const said = wordsOf(words.replaceAll('&', ' and '))
    .filter((one) => one !== word && !/^\d+$/u.test(one))
    .join(' ');
  const byName = names.indexOf(said) + 1;
  if (byName > 0) return byName;
  const digit = Number(/^\D{0,10}(\d+)/u.exec(words)?.[1] ?? 0);
  return digit >= 1 && digit <= phases.length ? digit : undefined;
}
