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
  const { words } = reading;
  for (const passage of passagesOf(reading, (section) => section.roles[0] === 'consequences')) {
    if (passage.form === 'row' || sideOf(reading, passage)) continue;
    const { text } = passage.form === 'item' ? passage : (reading.sentences(passage)[0] ?? passage);
    const bad = words.has('sentence.bad', text);
    const gain = words.has('weighing.gain', text);
    if (gain && !(bad && words.has('sentence.strong-constraint', text)) && (!bad || firstIs('gain', reading, text)))
      yield { kind: 'rationale', text, at: passage, by: 'good-consequence', certainty: 'inferred' };
    else if (bad) yield { kind: 'risk', text, at: passage, by: 'bad-consequence', certainty: 'inferred' };
  }
}

/** Of a sentence that speaks of a gain and a cost, the first word tells what it is about. */
function firstIs(side: 'gain', { words }: Reading, text: string): boolean {
  const [gain, bad] = [words.find(`weighing.${side}`, text), words.find('sentence.bad', text)];
  return gain !== undefined && (bad === undefined || gain.start < bad.start);
}
