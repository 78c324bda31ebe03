import type { Finding } from '../finding.ts';
import { passagesOf } from '../passages-of.ts';
import type { Reading } from '../reading.ts';

/**
 * What follows from the decision, where nothing says which of it is good: what speaks of a cost or a duty
 * is a risk, the rest speaks for the choice.
 */
export function* consequences(reading: Reading): Iterable<Finding> {
  if (reading.decision.choices.length === 0) return;
  const { words } = reading;
  for (const passage of passagesOf(reading, (section) => section.roles[0] === 'consequences')) {
    if (passage.form !== 'item') continue;
    const bad = words.has('sentence.bad', passage.text);
    const good = !bad && !words.has('sentence.strong-constraint', passage.text);
    if (bad) yield { kind: 'risk', text: passage.text, at: passage, by: 'bad-consequence', certainty: 'inferred' };
    else if (good)
      yield { kind: 'rationale', text: passage.text, at: passage, by: 'good-consequence', certainty: 'inferred' };
  }
}
