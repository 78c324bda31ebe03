import { spacedWords, withoutEnd } from '../../text/index.ts';
import { countedDemand } from '../counted-demand.ts';
import type { Finding } from '../finding.ts';
import { once } from '../once.ts';
import type { Passage, Section } from '../outline/index.ts';
import { passagesOf } from '../passages-of.ts';
import { passageText } from '../passage-text.ts';
import { isListed as isWord } from '../names/is-listed.ts';
import type { Reading } from '../reading.ts';
import { isWithin, roleOf, rolesOf } from '../roles-of.ts';
import { within } from '../sections-of.ts';
import { introductionOf, isAnnounced } from './announced.ts';
import { comparesOptions } from './compares-options.ts';
import { isRequirementRow } from './is-requirement-row.ts';
import { isOneOfCases } from './is-one-of-cases.ts';
import { listsConditions } from './lists-conditions.ts';
import { coveredRow } from './covered-row.ts';
import { demandsInProse } from './demands-in-prose.ts';
import { topicOfRow, typeOfRow } from './typed-row.ts';
import { yStatements } from './y-statement.ts';

/** How many headings without a role may stand between an item and the heading that makes it a demand. */
const deepest = 1;

/** Whether the section's demands reach what stands in it: not past two headings, nor past a sentence that opens another list. */
function reaches(section: Section): boolean {
  let between = 0;
  for (let at: Section | undefined = section; at && !at.roles[0]; at = at.parent) {
    between += 1;
    if (at.kind === 'label' && at.parent?.passages.some((other) => other.form === 'item')) return false;
  }
  return between <= deepest;
}

/** The line of the paragraph that closes a section's first list, or none. */
const closedAt = once(({ passages }: Section): number => {
  const first = passages.find(({ form }) => form === 'item')?.line ?? Infinity;
  return passages.find((one) => one.form === 'paragraph' && one.depth === 0 && one.line > first)?.line ?? Infinity;
});

/** Whether a list stands behind another one and the paragraph that closed that: it lists something else. */
function isOtherList({ section, form, line }: Passage): boolean {
  return form === 'item' && closedAt(section) < line;
}

/** "Is it easy to run?" weighs options and demands nothing. */
function asks({ words }: Reading, text: string): boolean {
  const ending = words.findAll('sentence.asking-end', text).at(-1);
  return /[?？]$/u.test(text) || (ending !== undefined && /^[.。\s]*$/u.test(text.slice(ending.end)));
}

/** Whether what stands under "Constraints" is one: a paragraph only where it demands, a row unless it describes a field. */
function demands(reading: Reading, passage: Passage): boolean {
  const { words } = reading;
  const { form, text, cells, lead = '' } = passage;
  const isLabelled = rolesOf(lead, words)[0] === 'constraints';
  if (form === 'quote' || asks(reading, text)) return false;
  if (form === 'row')
    return (
      !words.has('names.column-word', cells?.[0]?.header) &&
      !tellsImpact(reading, passage) &&
      !comparesOptions(reading, passage) &&
      // "| Mill jobs | 8 sacks | chosen |" tells of an option.
      !reading.decision.options.some(({ passages }) => passages.includes(passage))
    );
  return (
    form === 'item' ||
    isLabelled ||
    isOneOfLines(passage) ||
    words.has('sentence.constraint', text) ||
    words.has('sentence.strong-constraint', text)
  );
}

/** The lines on which paragraphs of a section begin. */
const begun = once(({ passages }: Section): ReadonlySet<number> => {
  return new Set(passages.flatMap(({ form, line }) => (form === 'paragraph' ? [line] : [])));
});

/** Whether a paragraph is one of the lines below each other of which each says a thing of its own. */
function isOneOfLines({ section, line, lines, form }: Passage): boolean {
  const end = lines.at(-1)?.line ?? line;
  return form === 'paragraph' && section.kind === 'heading' && [line - 1, end + 1].some((at) => begun(section).has(at));
}

/** Whether a row names its demand by a code only ("NFR-3") and says beside it what becomes of that. */
function tellsImpact({ words }: Reading, { cells = [] }: Passage): boolean {
  const [code, impact] = cells;
  return /^[\p{Lu}\d._-]+$/u.test(code?.text ?? '') && words.has('weighing.impact', impact?.header);
}

/** Whether a heading says in brackets that what it holds is binding: "Monitoring (mandatory)". */
function isMandated({ words }: Reading, { form, section }: Passage): boolean {
  const aside = /[(（[]([^()（）[\]]+)[)）\]]\s*[:：]?\s*$/u.exec(section.raw)?.[1];
  if (form !== 'item' || section.kind === 'start' || roleOf(section) === 'questions') return false;
  return words.has('sentence.strong-constraint', aside);
}

/** Whether an item under "Success criteria" sets a measure: "p95 < 200 ms", "at most 2 % errors". */
function isMeasured({ words }: Reading, { form, section, text }: Passage): boolean {
  if (form !== 'item' || roleOf(section) !== 'metrics') return false;
  return /[<>≤≥]=?\s?\d/u.test(text) || (/\d/u.test(text) && words.has('sentence.constraint', text));
}

/** Whether an item stands directly under "Goals", or says under "Compatibility" what goes on working. */
function isAim({ words }: Reading, { form, depth, section }: Passage): boolean {
  if (form !== 'item' || depth > 0) return false;
  if (section.roles[0] === 'compatibility') return true;
  return section.roles[0] === 'goals' && isWord(words, 'names.aim', section.heading);
}

/** Fewer items are no list of rules. */
const fewestRules = 3;

/** Whether half the items of a list under a heading that says nothing demand: then the list is one of demands. */
const listsDemands = once((words: Reading['words']) =>
  once(({ passages, kind, roles }: Section): boolean => {
    if (kind === 'start' || kind === 'item' || roles.length > 0) return false;
    const items = passages.filter(({ form, depth }) => form === 'item' && depth === 0);
    const hard = items.filter(({ text }) => words.has('sentence.strong-constraint', text));
    return items.length >= fewestRules && hard.length * 2 >= items.length;
  }),
);

/** In words: "Fixed limits:" heads demands, what is longer only speaks of them. */
const longestLabel = 4;

/** "Both of them break that constraint:" below "Why it is out of scope" leads to what is left out. */
function tellsWhyOut(section: Section): boolean {
  return section.kind === 'label' && spacedWords(section.heading) > longestLabel && isWithin(section, 'nongoals');
}

/** Whether a passage stands among demands. */
function isListed(reading: Reading, passage: Passage): boolean {
  const type = passage.form === 'row' ? typeOfRow(reading, passage) : undefined;
  if (type) return type === 'constraints';
  if (passage.form === 'row' && isRequirementRow(reading, passage)) return demands(reading, passage);
  if (isMandated(reading, passage) || isMeasured(reading, passage) || isAim(reading, passage)) return true;
  if (passage.form === 'item' && listsDemands(reading.words)(passage.section)) return true;
  if (isOneOfCases(reading.words, passage.section) || listsConditions(reading.words, passage)) return false;
  const listed =
    roleOf(passage.section) === 'constraints' &&
    reaches(passage.section) &&
    !isOtherList(passage) &&
    !tellsWhyOut(passage.section);
  const premised = roleOf(passage.section) === 'assumptions' && passage.form === 'item';
  if (premised) return reading.words.has('sentence.strong-constraint', passage.text);
  return (listed || isAnnounced(reading, passage)) && demands(reading, passage);
}

/** What stands under "Must not", with that in front; of several sentences behind the label on its line, the first. */
function denied({ words }: Reading, passage: Passage): string {
  const { section, form, line } = passage;
  const text = passageText(passage);
  // "This applies to:" and a list says little without its beginning.
  const reach = words.has('sentence.applies', introductionOf(passage)) ? introductionOf(passage) : '';
  if (form === 'item' && reach !== '') return `${withoutEnd(reach, ':：')}: ${text}`;
  const isBehind = section.line === line;
  const forbids = (['sentence.negation', 'sentence.constraint'] as const).every((list) =>
    words.has(list, section.heading),
  );
  const isMeant = isBehind ? section.passages[0] === passage : form === 'item';
  return section.kind !== 'start' && section.roles[0] === 'constraints' && forbids && isMeant
    ? `${section.heading}: ${text}`
    : text;
}

/**
 * Whether a heading calls the demands below it functional, or they are counted as such ("R6. …"; "NFR" says how well): they are
 * met by building something.
 */
function isFunctional({ words }: Reading, { section, text, form }: Passage): boolean {
  const number = form === 'item' ? countedDemand(text) : undefined;
  if (number !== undefined && number !== 'NFR') return true;
  return within(section, ({ heading }) => isWord(words, 'names.functional', heading));
}

/** What the solution must hold to: items under "Constraints" and the like, and sentences that say "must". */
export function* constraints(reading: Reading): Iterable<Finding> {
  const listed = passagesOf(reading, () => true).filter((passage) => isListed(reading, passage));
  for (const passage of listed) {
    const covered = coveredRow(reading, passage);
    if (covered === 'out') continue;
    const text = typeOfRow(reading, passage) || covered ? topicOfRow(reading, passage) : denied(reading, passage);
    const functional = isFunctional(reading, passage) && { data: { functional: true } };
    yield { kind: 'constraint', text, at: passage, by: 'constraint-section', ...functional };
  }
  yield* yStatements(reading).filter(({ kind }) => kind === 'constraint');
  yield* demandsInProse(reading, new Set(listed));
}
