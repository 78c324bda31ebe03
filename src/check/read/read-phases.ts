import { phaseWord } from '../contract.ts';
import { wordsOf } from '../words-of.ts';
import { phaseNumber } from './phase-number.ts';
import type { Part, PhasePart } from './types.ts';

const word = phaseWord.toLowerCase();

/** The phases of section 5: its headings, or bold labels or items that are called a phase. */
export function readPhases(parts: readonly Part[]): readonly PhasePart[] {
  const called = parts.filter((part) => isCalled(part) && part.form !== 'text');
  const headings = parts.filter(({ form }) => form === 'heading');
  const found =
    called.length > 0 ? parts.filter((part) => isCalled(part) || isSibling(part, called)) : headings.filter(isNamed);
  return found.map((part) => ({ number: phaseNumber(part.words), title: part.words, part }));
}

function isCalled({ words, form }: Part): boolean {
  return form !== 'row' && wordsOf(words)[0] === word && /\d/u.test(words.slice(0, 12));
}

function isNamed({ words }: Part): boolean {
  return phaseNumber(words) !== undefined;
}

// A heading beside the phases, on their rank, stands where a phase is expected.
function isSibling({ form, rank }: Part, called: readonly Part[]): boolean {
  return form === 'heading' && called.some((phase) => phase.form === 'heading' && phase.rank === rank);
}
