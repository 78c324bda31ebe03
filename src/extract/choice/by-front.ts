import { isMark } from '../options/option-name.ts';
import { isListed } from '../names/is-listed.ts';
import { firstClause } from './choice-name.ts';
import { settlesNothing } from './settles-nothing.ts';
import { takenIn } from './taken-in.ts';
import { mentions } from './mentions.ts';
import type { Evidence, Weighing } from './types.ts';

/** How sure the decision of such a table is: less than a section that gives it. */
const ofTable = 7.5;

/** "| **Decision** | Alternative 2 |": a table of two columns that tells about the document. */
function* inTable(weighing: Weighing): Iterable<Evidence> {
  const { outline, words, options } = weighing;
  for (const { cells, line, column } of outline.passages) {
    const [label, value, another] = cells ?? [];
    if (!label || !value || another || value.text === '' || !isListed(words, 'headings.decision', label.text)) continue;
    if (settlesNothing(weighing, value.text) || words.has('choice.negative', value.text)) continue;
    const named = takenIn(words, options, value.text);
    const text = named.length > 0 ? named.map(({ name }) => name).join(' + ') : firstClause(words, value.text);
    if (text !== undefined && !isMark(words, text))
      yield { options: named, text, line, column, by: 'decision-row', weight: ofTable };
  }
}

/** `decision: Option A` in the front matter, and in a table that stands for one. */
export function* evidenceInFront(weighing: Weighing): Iterable<Evidence> {
  const { outline, words, options } = weighing;
  yield* inTable(weighing);
  for (const [key, { text, line }] of outline.front) {
    const match = words.find('option-names.front-key', key);
    if (!match || match.end - match.start < key.length || words.has('choice.negative', text)) continue;
    const named = mentions(words, options, text);
    if (named.length > 0 || /\s/u.test(text) || !isMark(words, text))
      yield {
        options: named.slice(0, 1),
        text: named[0]?.name ?? text,
        line,
        column: 1,
        by: 'front-matter',
        weight: 9,
      };
  }
}
