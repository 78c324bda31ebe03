import { isListed } from '../names/is-listed.ts';
import type { Passage, Role } from '../outline/index.ts';
import { rolesOf } from '../roles-of.ts';
import type { Words } from '../words.ts';
import { firstClause } from './choice-name.ts';
import { affirmed } from './affirmed.ts';
import { others } from './others.ts';
import { namedInHeading } from './named-in-heading.ts';
import type { Evidence, Weighing } from './types.ts';

/** How sure the first row of a log is, and of another table: less than what says outright that it decides. */
const sureness = { log: 3.4, table: 3, alone: 3.6, heading: 3.5, item: 2.5 };

/** Where tables with a choice and its reason decide. */
const deciding = new Set<Role | undefined>(['decision', 'rationale', 'components']);

/** "KD1. ", "D-2: ": what decisions are called by. */
const coded = /^\p{Lu}{1,4}-?\d{1,2}[.:)]?\s+/u;

/** "Floor: planks.": the matter, and what was taken for it. */
const topical = /^([^:：]{2,30}[:：]\s*[^:：]{2,60})[.。]$/u;

/** Whether a row stands in a log of decisions, or in a table that gives the reason for each: "| Part | Choice | Why |". */
function isLogged(words: Words, { cells = [], section }: Passage): boolean {
  if (section.roles[0] === 'decisions') return true;
  return (
    deciding.has(section.roles[0]) && cells.slice(2).some(({ header }) => rolesOf(header, words)[0] === 'rationale')
  );
}

/** Whether a chapter is called by the word for a decision alone; "Pricing recommendation" is about something smaller. */
function decidesPlainly({ outline, words }: Weighing): boolean {
  return outline.sections.some(
    ({ roles: [role], heading }) => role === 'decision' && isListed(words, 'headings.decision', heading),
  );
}

/** "| # | Question | Decision |" under "Key decisions", in a document that weighs no options but those that lost: the first row leads. */
export function* evidenceInLog(weighing: Weighing): Iterable<Evidence> {
  const { outline, words, options } = weighing;
  if (options.length > others(weighing).size) return;
  for (const passage of outline.passages) {
    const { cells, section, line, column } = passage;
    if (!cells || !isLogged(words, passage)) continue;
    const decided = cells
      .slice(1)
      .find(({ header }) =>
        (['headings.decision', 'option-names.choice-column'] as const).some((list) => isListed(words, list, header)),
      );
    const name = decided && firstClause(words, affirmed(weighing, decided.text));
    if (name === undefined) continue;
    const beside = section.roles[0] === 'decisions' ? 'log' : 'table';
    const weight = sureness[decidesPlainly(weighing) ? beside : 'alone'];
    yield { options: [], text: name, line, column, by: 'decision-log', weight };
    return;
  }
  yield* firstStated(weighing);
  const proposed = proposedInHeading(weighing);
  if (proposed) yield proposed;
}

/** "### 1. Library — Auth.js", "- **One log for all.** …" under "Decisions": what the first of them states. */
function* firstStated(weighing: Weighing): Iterable<Evidence> {
  const { outline, words } = weighing;
  const section = outline.sections.find(({ roles: [role], kind }) => role === 'decisions' && kind === 'heading');
  // "The decisions below are settled."
  const announced = outline.sections.find(({ roles: [role], kind }) => role === 'decisions' && kind === 'label');
  const child = section?.children.find(({ kind, level }) => kind === 'heading' && level > section.level);
  const headed = child && namedInHeading(weighing, child);
  if (headed) {
    yield { ...headed, by: 'decision-log', weight: sureness.heading };
    return;
  }
  // Below the headings of their matters, "### Storage", as well.
  const below = section?.children.filter(({ kind }) => kind === 'heading').flatMap(({ passages }) => passages);
  for (const item of [...((section ?? announced)?.passages ?? []), ...(below ?? [])]) {
    const said = statedInBold(words, item) ?? takenInstead(words, item);
    const text = said && (topical.exec(said)?.[1] ?? firstClause(words, said));
    if (text === undefined) continue;
    yield { options: [], text, line: item.line, column: item.column, by: 'decision-log', weight: sureness.item };
    return;
  }
}

/** "- Planks instead of turf": what was taken. */
function takenInstead(words: Words, { form, depth, text }: Passage): string | undefined {
  const instead = form === 'item' && depth === 0 ? words.find('choice.instead', text) : undefined;
  return instead && instead.start > 0 ? text.slice(0, instead.start).trim() : undefined;
}

/** "Proposed direction", and right below it "Adopt planks": a heading that says what is to be done. */
function proposedInHeading({ outline, words }: Weighing): Evidence | undefined {
  for (const {
    roles: [role],
    kind,
    passages,
    children: [child],
  } of outline.sections) {
    if (
      (role !== 'proposal' && role !== 'decision') ||
      kind !== 'heading' ||
      passages.length > 0 ||
      child?.kind !== 'heading'
    )
      continue;
    if (words.find('choice.imperative', child.heading)?.start !== 0) continue;
    const { heading: text, line, column } = child;
    return { options: [], text, line, column, by: 'decision-log', weight: sureness.item };
  }
  return undefined;
}

/** "**Roof = turf**", "**a.txt → b.txt**": a name, and what it is to be. */
const equals = /\S\s[=→]\s\S/u;

/** The sentence that an item opens with in bold words, or what is to be done; "- **Storage**: SQLite" names a topic. */
function statedInBold(words: Words, { form, text, spans: [lead] }: Passage): string | undefined {
  const from = coded.exec(text)?.[0].length ?? 0;
  if (form !== 'item' || lead?.mark !== 'strong' || lead.start > from) return undefined;
  const said = text.slice(from, lead.end);
  const states = equals.test(said) || words.find('choice.imperative', said)?.start === 0;
  return states || /[.。]$/u.test(said) ? said : undefined;
}
