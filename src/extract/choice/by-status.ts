import { isNoChoice } from './affirmed.ts';
import { mentions } from './mentions.ts';
import { settlesNothing } from './settles-nothing.ts';
import { stancesIn } from './stances/stances-in.ts';
import type { Evidence, Weighing } from './types.ts';

/** More than any section: what a document says of its own state holds, whatever it recommended before. */
const settled = 14;

const deciding = ['marks.chosen', 'headings-alone.decision', 'choice.adopts'] as const;

/** "Status: decided — option A (IndexedDB), implemented." */
export function* evidenceInStatus(weighing: Weighing): Iterable<Evidence> {
  const { outline, words, options } = weighing;
  for (const { roles, passages } of outline.sections) {
    const [first] = passages;
    if (roles[0] !== 'status' || !first) continue;
    const { rest: text, line, column } = first;
    if (!deciding.some((list) => words.has(list, text)) || settlesNothing(weighing, text)) continue;
    const [only, another] = mentions(words, options, text);
    const isLost = stancesIn(words, options, text).some(({ says }) => says < 0);
    if (only && !another && !isLost && !isNoChoice(weighing, text))
      yield { options: [only], text: only.name, line, column, by: 'status', weight: settled };
  }
}
