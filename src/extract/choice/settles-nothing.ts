import { alternativesIn } from './alternatives-in.ts';
import { asksBehindLabel } from './asks-behind-label.ts';
import { isForOneCase } from './is-for-one-case.ts';
import { isPlaceholder } from './is-placeholder.ts';
import { refuses } from './refuses.ts';
import { takesNone } from './takes-none.ts';
import { weighsFirst } from './weighs-first.ts';
import type { Weighing } from './types.ts';

/** Who asks has not decided. */
const question = /[?？]\s*["'”»)）]*$/u;

/**
 * Whether a text asks, lists what is still to be chosen from, holds the place of a decision, says that there is none, or no,
 * wants to weigh first, or speaks of one case only.
 */
export function settlesNothing(weighing: Weighing, text: string): boolean {
  return (
    isPlaceholder(weighing.words, text) ||
    question.test(text) ||
    alternativesIn(weighing.words, text) !== undefined ||
    takesNone(weighing.words, text) ||
    refuses(weighing.words, text) ||
    weighsFirst(weighing.words, text) ||
    isForOneCase(weighing.words, text) ||
    asksBehindLabel(weighing.words, text)
  );
}
