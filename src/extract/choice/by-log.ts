import { isListed } from '../names/is-listed.ts';
import { firstClause } from './choice-name.ts';
import { affirmed } from './affirmed.ts';
import type { Evidence, Weighing } from './types.ts';

/** How sure the first row of a log is: less than what says outright that it decides. */
const sureness = 4;

/** "| # | Question | Decision |" under "Key decisions", in a document that weighs no options: the first row leads. */
export function* evidenceInLog(weighing: Weighing): Iterable<Evidence> {
  const { outline, words, options } = weighing;
  if (options.length > 0) return;
  for (const { cells, section, line, column } of outline.passages) {
    if (!cells || section.roles[0] !== 'decisions') continue;
    const decided = cells.slice(1).find(({ header }) => isListed(words, 'headings.decision', header));
    const name = decided && firstClause(words, affirmed(weighing, decided.text));
    if (name === undefined) continue;
    yield { options: [], text: name, line, column, by: 'decision-log', weight: sureness };
    return;
  }
}
