import type { Finding } from '../finding.ts';
import type { Passage } from '../outline/index.ts';
import { passageText } from '../passage-text.ts';
import { passagesOf } from '../passages-of.ts';
import { problems } from './problem.ts';
import type { Reading } from '../reading.ts';

/** Why to do it at all ("Motivation", "Value"): all that a proposal says for itself that weighs nothing. */
export function* motivations(reading: Reading): Iterable<Finding & { readonly at: Passage }> {
  const { words } = reading;
  const problem = new Set([...problems(reading)].map(({ text }) => text));
  for (const passage of passagesOf(reading, (section) => words.has('weighing.motivation', section.heading))) {
    if (passage.form === 'row' || words.has('weighing.other-why', passage.section.heading)) continue;
    const text = behindProblem(reading, passage, problem);
    yield { kind: 'rationale', text, at: passage, by: 'motivation', certainty: 'inferred' };
  }
}

/** What a paragraph says behind the sentence that is the problem; all of it where that is all. */
function behindProblem(reading: Reading, passage: Passage, problem: ReadonlySet<string>): string {
  const whole = passageText(passage);
  const first = reading.sentences(passage)[0]?.text ?? '';
  const rest = problem.has(first) && whole.startsWith(first) ? whole.slice(first.length).trim() : '';
  return rest === '' ? whole : rest;
}
