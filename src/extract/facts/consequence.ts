import type { Finding } from '../finding.ts';
import type { Passage } from '../outline/index.ts';
import { passagesOf } from '../passages-of.ts';
import type { Reading } from '../reading.ts';
import { sideOf } from '../side-of.ts';

/**
 * What follows from the decision, where no heading says which of it is good: what speaks of a cost or a duty is a
 * risk; what speaks of a gain speaks for the choice; the rest is neither.
 */
export function* consequences(reading: Reading): Iterable<Finding & { readonly at: Passage }> {
  if (reading.decision.choices.length === 0) return;
  for (const passage of passagesOf(reading, (section) => section.roles[0] === 'consequences')) {
    if (passage.form === 'row' || sideOf(reading, passage)) continue;
    const [first = passage, ...others] = passage.form === 'item' ? [passage] : reading.sentences(passage);
    const kind = kindOf(reading, first.text);
    if (kind === 'rationale')
      yield { kind, text: first.text, at: passage, by: 'good-consequence', certainty: 'inferred' };
    // Behind what is gained stands what it costs: "It gets faster. The old files still suffer from …".
    const price = kind === 'risk' ? first : others.find(({ text }) => kind !== undefined && turns(reading, text));
    if (price) yield { kind: 'risk', text: price.text, at: passage, by: 'bad-consequence', certainty: 'inferred' };
  }
}

/** What a consequence is: a cost or a duty, a gain, or neither. */
function kindOf(reading: Reading, text: string): 'rationale' | 'risk' | undefined {
  const { words } = reading;
  const bad = words.has('sentence.bad', text);
  const gain = words.has('weighing.gain', text);
  if (gain && !(bad && words.has('sentence.strong-constraint', text)) && (!bad || firstIs('gain', reading, text)))
    return 'rationale';
  return bad ? 'risk' : undefined;
}

/** Whether a sentence behind a gain speaks against it, and of nothing gained. */
function turns(reading: Reading, text: string): boolean {
  return reading.words.has('weighing.against', text) && kindOf(reading, text) === 'risk';
}

/** Of a sentence that speaks of a gain and a cost, the first word tells what it is about. */
function firstIs(side: 'gain', { words }: Reading, text: string): boolean {
  const [gain, bad] = [words.find(`weighing.${side}`, text), words.find('sentence.bad', text)];
  return gain !== undefined && (bad === undefined || gain.start < bad.start);
}
