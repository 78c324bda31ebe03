import type { Finding } from '../finding.ts';
import { proseOf } from '../passages-of.ts';
import type { Reading } from '../reading.ts';
import { roleOf } from '../roles-of.ts';

/** Roles of sections that speak of the solution, so that a risk in them is one of its own. */
const speaking = new Set<string>(['decision', 'proposal', 'decisions', 'consequences', 'rationale', 'rollout', '']);

/** An article may stand in front. */
const article = 4;

/** Sentences outside of lists that open by calling themselves a risk: "The risk is that …". At most one a passage. */
export function* risksInProse(reading: Reading): Iterable<Finding> {
  const { words } = reading;
  for (const passage of proseOf(reading)) {
    if (passage.form !== 'paragraph' || !speaking.has(roleOf(passage.section) ?? '')) continue;
    if (!words.has('sentence.strong-risk', passage.text)) continue;
    const said = reading
      .sentences(passage)
      .find(({ text }) => (words.find('sentence.strong-risk', text)?.start ?? article + 1) <= article);
    if (said)
      yield {
        kind: 'risk',
        text: said.text,
        at: { line: said.line, column: passage.column },
        by: 'risk-in-prose',
        certainty: 'inferred',
      };
  }
}
