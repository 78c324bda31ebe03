import type { Finding } from '../finding.ts';
import type { Passage } from '../outline/index.ts';
import { passageText } from '../passage-text.ts';
import { passagesOf } from '../passages-of.ts';
import type { Reading } from '../reading.ts';

/** Why to do it at all ("Motivation", "Value"): all that a proposal says for itself that weighs nothing. */
export function* motivations(reading: Reading): Iterable<Finding & { readonly at: Passage }> {
  const { words } = reading;
  for (const passage of passagesOf(reading, (section) => words.has('weighing.motivation', section.heading))) {
    if (passage.form === 'row' || words.has('weighing.other-why', passage.section.heading)) continue;
    yield { kind: 'rationale', text: passageText(passage), at: passage, by: 'motivation', certainty: 'inferred' };
  }
}
