import type { Passage } from '../outline/index.ts';
import { hasChapters } from '../outline/index.ts';
import { once } from '../once.ts';
import { weightOf } from '../sections-of.ts';
import type { Reading } from '../reading.ts';
import { setsBound } from './sets-bound.ts';

/** Fewer letters than this rule nothing, and more are no jotted rule; a bound within more letters than half of that may be told of anything. */
const [shortest, middling, longest] = [12, 50, 110];

/** Where a note chooses: what is jotted down behind that holds for what was chosen. */
const chosenAt = once(({ decision, outline }: Reading) =>
  hasChapters(outline) ? undefined : decision.choices[0]?.evidence[0],
);

/** Whether a sentence stands behind the one that chooses. */
function isBehind(reading: Reading, text: string, line: number): boolean {
  const chosen = chosenAt(reading);
  return chosen !== undefined && (line > chosen.line || (line === chosen.line && !text.includes(chosen.text)));
}

/**
 * Whether a sentence that a note jots down behind its choice is a rule, although it says neither "must" nor "may not":
 * "Max 3 connections per user", "No mixing on one page", "Only the standard library".
 */
export function rulesInNote(reading: Reading, { form }: Passage, text: string, line: number): boolean {
  const { words } = reading;
  if ((form !== 'paragraph' && form !== 'item') || !isBehind(reading, text, line)) return false;
  const weight = weightOf(text);
  if (weight < shortest || weight > longest || /[?？]$/u.test(text)) return false;
  if (words.find('sentence.no-rule', text)?.start === 0) return false;
  return (
    words.find('sentence.rule-start', text)?.start === 0 ||
    (weight < middling && setsBound(words, text) && !/[<>]/u.test(text))
  );
}
