import type { Finding } from '../finding.ts';
import { proseOf } from '../passages-of.ts';
import type { Reading } from '../reading.ts';
import { roleOf } from '../roles-of.ts';

/** Roles of sections that speak of the solution, so that a risk in them is one of its own. */
const speaking = new Set<string>(['decision', 'proposal', 'decisions', 'consequences', 'rationale', 'rollout', '']);

/** Roles of sections that say what is to be built: there a sentence on what may go wrong speaks of that, and not of how things are. */
const building = new Set<string>(['decision', 'proposal', 'decisions', 'consequences', 'rollout']);

/** An article may stand in front. */
const article = 4;

/** Whether a sentence says of the solution that something may happen to it: "It is still prone to …", not "no longer prone to". */
function isProne({ words }: Reading, role: string, text: string): boolean {
  const said = building.has(role) ? words.find('sentence.prone', text) : undefined;
  if (said === undefined || words.find('sentence.current', text)?.start === 0) return false;
  return !words.has('sentence.negation', text.slice(0, said.start)) && !/[?？]$/u.test(text);
}

/** Sentences outside of lists that open by calling themselves a risk: "The risk is that …", or that call the solution prone to one. At most one a passage. */
export function* risksInProse(reading: Reading): Iterable<Finding> {
  const { words } = reading;
  for (const passage of proseOf(reading)) {
    const role = roleOf(passage.section) ?? '';
    if (passage.form !== 'paragraph' || !speaking.has(role)) continue;
    if (!words.has('sentence.strong-risk', passage.text) && !words.has('sentence.prone', passage.text)) continue;
    const said = reading
      .sentences(passage)
      .find(
        ({ text }) =>
          (words.find('sentence.strong-risk', text)?.start ?? article + 1) <= article || isProne(reading, role, text),
      );
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
