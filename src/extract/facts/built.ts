import { mentions } from '../choice/mentions.ts';
import type { Finding } from '../finding.ts';
import type { Passage } from '../outline/index.ts';
import { passagesOf } from '../passages-of.ts';
import type { Reading } from '../reading.ts';
import { weightOf } from '../sections-of.ts';
import { listsBuilt } from './lists-built.ts';
import { takenBy } from './taken-by.ts';

/** Less is a name, and not what is built. */
const shortest = 12;

/** Whether an item says what is built: a sentence or a few words, no question, no label, nothing of an option that lost. */
function saysBuilt({ words, decision }: Reading, { form, text }: Passage): boolean {
  if (form !== 'item' || weightOf(text) < shortest || /[?？:：]$/u.test(text)) return false;
  if (!/\S\s+\S|\P{ASCII}{4}/u.test(text)) return false;
  return mentions(words, decision.options, text).every((named) =>
    decision.options.some((option) => option === named && option.status === 'chosen'),
  );
}

/**
 * What is to be built, as the document lists it wherever that stands: items below "What we're building", "Features", "In
 * scope" that are nothing else.
 */
export function built(reading: Reading, all: readonly Finding[]): readonly Finding[] {
  // What a list of goals says is taken for the problem where nothing else tells of one.
  const { isTaken } = takenBy(
    reading,
    all.filter(({ kind }) => kind !== 'problem'),
  );
  return passagesOf(reading, (section) => listsBuilt(reading, section))
    .filter((passage) => saysBuilt(reading, passage) && !isTaken(passage))
    .map((at) => ({ kind: 'decision', text: at.text, at, by: 'built', data: { built: true } }));
}
