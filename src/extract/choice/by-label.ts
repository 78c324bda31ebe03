import { bareName } from '../options/option-name.ts';
import type { Passage } from '../outline/index.ts';
import { rolesOf } from '../roles-of.ts';
import { sentencesIn } from '../sentences.ts';
import { affirmed } from './affirmed.ts';
import { firstClause } from './choice-name.ts';
import { mentions } from './mentions.ts';
import type { Evidence, Weighing } from './types.ts';

/** How sure a label is: the first, or only one, and the others of a log of decisions. */
const sureness = { first: 4, other: 2.5 };
const elsewhere = new Set([
  'risks',
  'questions',
  'mitigation',
  'tasks',
  'tests',
  'references',
  'resolved',
  'pros',
  'cons',
]);

/** Items that open with a label for what was decided: "- **Chosen:** Postgres". */
export function labelledDecisions({ words, outline }: Pick<Weighing, 'words' | 'outline'>): readonly Passage[] {
  return outline.passages.filter(
    ({ form, lead = '', rest, section }) =>
      form === 'item' &&
      rest.length > 1 &&
      rolesOf(lead, words)[0] === 'decision' &&
      !elsewhere.has(section.roles[0] ?? ''),
  );
}

/** What stands behind such labels. In a log of decisions, the first leads. */
export function* evidenceInLabels(weighing: Weighing): Iterable<Evidence> {
  const { words, options } = weighing;
  const listed = new Set(options.flatMap((option) => option.passages));
  const labelled = labelledDecisions(weighing).filter((passage) => !listed.has(passage));
  for (const [index, { rest, line, column }] of labelled.entries()) {
    // "Agreed: Redis. Bob sets it up."
    const said = affirmed(weighing, sentencesIn(words, rest)[0] ?? rest);
    const name = firstClause(words, said);
    if (name === undefined) continue;
    const named = mentions(words, options, said).slice(0, 1);
    const weight = index === 0 ? sureness.first : sureness.other;
    yield { options: named, text: named[0]?.name ?? bareName(words, name), line, column, by: 'label', weight };
  }
}
