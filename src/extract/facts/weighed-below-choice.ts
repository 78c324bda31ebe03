import type { Finding } from '../finding.ts';
import type { Passage } from '../outline/index.ts';
import { ordersWork } from '../orders-work.ts';
import { passageText } from '../passage-text.ts';
import { passagesOf } from '../passages-of.ts';
import type { Reading } from '../reading.ts';

/** One item below a decision tells what is done. */
const fewest = 2;

/** Words that find something better or worse, and do not only describe it. */
const weighing = ['weighing.gain', 'weighing.against', 'sentence.negation', 'weighing.better'] as const;
const demanding = ['sentence.strong-constraint', 'sentence.normative', 'choice.before'] as const;

function weighs({ words }: Reading, { text }: Passage): boolean {
  return weighing.some((list) => words.has(list, text));
}

function tellsWork({ words }: Reading, { text }: Passage): boolean {
  return ordersWork(words, text) || demanding.some((list) => words.has(list, text));
}

/**
 * "gasket on every meter." and below it "- faster than the others on all files", "- small, and in plain C": a list right below
 * what is decided of which most items weigh, and none says what is to be done, gives the reasons.
 */
export function* weighedBelowChoice(reading: Reading): Iterable<Finding & { readonly at: Passage }> {
  const [sign] = reading.decision.choices[0]?.evidence ?? [];
  const said = reading.outline.passages.find(({ line, endLine }) => sign && line <= sign.line && sign.line <= endLine);
  if (!sign || said?.form !== 'paragraph' || sign.by !== 'decision-section') return;
  const items = passagesOf(reading, (section) => section === said.section).filter(
    ({ form, depth, line }) => form === 'item' && depth === 0 && line > sign.line,
  );
  if (items.length < fewest || items.some((item) => tellsWork(reading, item))) return;
  if (items.filter((item) => weighs(reading, item)).length * 2 <= items.length) return;
  for (const at of items) yield { kind: 'rationale', text: passageText(at), at, by: 'weighed-below-choice' };
}
