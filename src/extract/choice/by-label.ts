import { bareName } from '../options/option-name.ts';
import type { Passage, Section, Role } from '../outline/index.ts';
import { rolesOf } from '../roles-of.ts';
import { sentencesIn } from '../sentences.ts';
import { affirmed } from './affirmed.ts';
import { asksBehindLabel } from './asks-behind-label.ts';
import { beforeOver } from './before-over.ts';
import type { Words } from '../words.ts';
import { firstClause } from './choice-name.ts';
import { mentions } from './mentions.ts';
import type { Evidence, Weighing } from './types.ts';

/** How sure a label is: the first, or only one, and the others of a log of decisions. */
const sureness = { first: 4, other: 2.5 };
const elsewhere = new Set<Role | undefined>([
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

/** "- Approach: a webhook", among decisions: what the others work out. */
function isApproach(words: Words, lead: string, { kind, roles: [role], passages: [first] }: Section): boolean {
  const named = words.find('option-names.prefix', lead);
  return (
    role === 'decisions' &&
    kind === 'heading' &&
    first?.lead === lead &&
    named?.start === 0 &&
    named.end === lead.length
  );
}

/** "A refinement of decision 2" points to one that stands elsewhere. */
const pointsElsewhere = /\S\s+\S+\s+#?\d{1,2}$/u;

/** Items that open with a label for what was decided: "- **Chosen:** Postgres". */
export function labelledDecisions({ words, outline }: Pick<Weighing, 'words' | 'outline'>): readonly Passage[] {
  return outline.passages.filter(
    ({ form, lead = '', rest, section, text }) =>
      form === 'item' &&
      rest.length > 1 &&
      (rolesOf(lead, words)[0] === 'decision' || isApproach(words, lead, section)) &&
      !asksBehindLabel(words, text) &&
      !(pointsElsewhere.test(lead) && words.find('headings.decision', lead)?.start !== 0) &&
      !elsewhere.has(section.roles[0]),
  );
}

/** "A + B (a fast path and a webhook)" of letters that name nothing: what they stand for. */
function behindLetters(said: string, name: string): string {
  const meant = /^[A-H](?:\s*[+&]\s*[A-H])*\s*[(（]([^()（）]{3,80})[)）]/u.exec(said)?.[1];
  return meant !== undefined && name.length < meant.length ? meant : name;
}

/** Of labels, those that do not stand each in an option's own section: "Verdict: do it later" is said of that one alone. */
function apartFromOptions({ options }: Weighing, labelled: readonly Passage[]): readonly Passage[] {
  const owners = new Map(options.flatMap((option) => option.sections.map((section) => [section, option] as const)));
  const judged = new Set(labelled.filter(({ section }) => owners.has(section)));
  const isEach = new Set([...judged].map(({ section }) => owners.get(section))).size > 1;
  return isEach ? labelled.filter((passage) => !judged.has(passage)) : labelled;
}

/** What stands behind such labels. In a log of decisions, the first leads. */
export function* evidenceInLabels(weighing: Weighing): Iterable<Evidence> {
  const { words, options } = weighing;
  const listed = new Set(options.flatMap((option) => option.passages));
  const labelled = apartFromOptions(
    weighing,
    labelledDecisions(weighing).filter((passage) => !listed.has(passage)),
  );
  for (const [index, { rest, line, column }] of labelled.entries()) {
    // "Agreed: Redis. Bob sets it up."
    const said = affirmed(weighing, sentencesIn(words, rest)[0] ?? rest);
    const name = firstClause(words, said);
    if (name === undefined) continue;
    const named = mentions(words, options, beforeOver(weighing, said)).slice(0, 1);
    const weight = index === 0 ? sureness.first : sureness.other;
    yield {
      options: named,
      text: named[0]?.name ?? bareName(words, behindLetters(said, name)),
      line,
      column,
      by: 'label',
      weight,
    };
  }
}
