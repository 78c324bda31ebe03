import type { Outline, Role, Section } from '../outline/index.ts';
import { once } from '../once.ts';
import type { Words } from '../words.ts';
import { asksInTitle } from '../asks-in-title.ts';
import { bareName, isMark, readNumberedName, readOptionName } from './option-name.ts';
import { isDetail } from './is-detail.ts';
import { isOneOfOthers } from './is-one-of-others.ts';
import { notOptions } from './not-options.ts';
import type { Option } from './types.ts';
import { weighs } from './weighs.ts';
import { weighsInHeading } from './weighs-in-heading.ts';

function fromSection(section: Section, name: string, by: string, number?: string, sure = true): Option {
  const { raw, line, column } = section;
  return {
    name,
    raw,
    line,
    column,
    by,
    sections: [section],
    passages: [],
    headings: [raw],
    sure,
    ...(number !== undefined && { number }),
  };
}

/** The letters and numbers that the headings of a section carry, each section looked through once. */
const lettersIn = once((words: Words) =>
  once(
    (parent: Section): ReadonlySet<string | undefined> =>
      new Set(parent.children.map((child) => letterOf(words, child))),
  ),
);

/** What is lettered there are the parts of one thing: "A. In the API", "B. In the store" below "Requirements". */
const ofOneThing = new Set<Role | undefined>([
  'constraints',
  'goals',
  'nongoals',
  'tasks',
  'tests',
  'rollout',
  'risks',
  'questions',
  'assumptions',
  'metrics',
]);

/** Whether a chapter of its own lists alternatives, so that what is lettered elsewhere is none. */
const hasChapterOfOptions = once((words: Words) =>
  once(({ sections }: Outline): boolean =>
    sections.some((section) => {
      const {
        kind,
        roles: [role],
        passages,
        children,
      } = section;
      if (kind !== 'heading' || role !== 'options' || letterOf(words, section) !== undefined) return false;
      return children.length + passages.filter(({ form, depth }) => form === 'item' && depth === 0).length > 1;
    }),
  ),
);

/** One of several headings "A) …", "B) …" side by side. */
function isInAlphabet(words: Words, section: Section, outline: Outline): boolean {
  const { parent } = section;
  if (ofOneThing.has(parent?.roles[0]) || asksInTitle(words)(outline) || hasChapterOfOptions(words)(outline))
    return false;
  const letters = parent && lettersIn(words)(parent);
  return letterOf(words, section) !== undefined && letters?.has('A') === true && letters.has('B');
}

/** Labels in a row are looked at together; more of them are no options. */
const most = 12;

/** A number or a mark may stand before the word for an option. */
const nameStart = 3;

const labelled = /^([^:：]{2,24})[:：]\s*(\S.*)$/u;

/** "Alternative: polling", "Rejected: Kafka": the name behind a label that says what the option is or became. */
function labelledName(words: Words, { heading, kind }: Section): string | undefined {
  const [, label = '', name] = kind === 'heading' || kind === 'bold' ? (labelled.exec(heading) ?? []) : [];
  const says =
    isMark(words, label) || words.has('option-names.prefix', label) || words.has('option-names.others', label);
  return name !== undefined && says ? bareName(words, name) : undefined;
}

function hasSeveralLetters(letters: ReadonlySet<string | undefined>): boolean {
  return [...letters].filter((letter) => letter !== undefined).length > 1;
}

function letterOf(words: Words, section: Section): string | undefined {
  return readNumberedName(words, section.heading).number ?? section.number;
}

/** "Recommendation: Option A with metadata": a heading that decides before it comes to the word for an option. */
function choosesOne(words: Words, { kind, roles: [role], raw }: Section): boolean {
  return kind === 'heading' && role === 'decision' && (words.find('option-names.prefix', raw)?.start ?? 0) > nameStart;
}

/** "Option A: keep it", "Option B: drop it" on lines of their own that lead to lists. */
const labelsOptions = once((words: Words) =>
  once(({ children }: Section): boolean => {
    const named = children
      .filter(({ kind }) => kind === 'label')
      .map(({ raw }) => readOptionName(words, raw))
      .filter((one) => one?.sure === true && one.name !== '');
    return new Set(named.map((one) => one?.number)).size > 1 && named.length <= most;
  }),
);

function isOneOfLabels(words: Words, { parent, roles: [role] }: Section): boolean {
  return parent !== undefined && role !== 'pros' && role !== 'cons' && labelsOptions(words)(parent);
}

/** Whether a heading below says "Option B". */
const namesOptions = once((words: Words) =>
  once(({ children }: Section): boolean => children.some(({ raw }) => readOptionName(words, raw) !== undefined)),
);

/** "Storage" above "Option A: a column", "Option B: a table" is what these are for. */
function groupsOptions(words: Words, section: Section): boolean {
  const named = section.children.map(({ raw }) => readOptionName(words, raw)?.number);
  return new Set(named.filter((number) => number !== undefined)).size > 0;
}

/** Whether several headings below say by a label what the option is or became. */
const labelsSeveral = once((words: Words) =>
  once(({ children }: Section): boolean => children.filter((one) => labelledName(words, one) !== undefined).length > 1),
);

/** Whether a heading below sets two against each other, so that each heading there is a matter of its own: "Storage: S3 vs disk". */
const setsApart = once((words: Words) =>
  once(({ children }: Section): boolean => children.some(({ raw }) => words.has('choice.versus', raw))),
);

/** "Consideration 2: where does it go?" with options of its own asks for one of them. */
function asksForOne(words: Words, { raw, passages }: Section): boolean {
  if (!/[?？]["'”」]?\s*$/u.test(raw)) return false;
  return passages.filter(({ form, text }) => form === 'item' && readOptionName(words, text)?.sure === true).length > 1;
}

/** "D. Other alternatives" with a list lists them, whatever letter it has. */
function listsFurther({ roles: [role], passages }: Section): boolean {
  return role === 'options' && passages.filter(({ form, depth }) => form === 'item' && depth === 0).length > 1;
}

/** A phrase that makes up less of a heading is a word of the name that the heading is. */
const mostly = 0.6;

/**
 * "Background polling", below "Alternatives considered": each heading there is what was not taken, whatever words its
 * name has. Where one is all of a chapter's word ("Risks"), it is that.
 */
function isOther(words: Words, section: Section): boolean {
  const {
    heading,
    roles: [role],
  } = section;
  const said =
    role !== undefined && isOneOfOthers(words, section) ? words.find(`headings.${role}`, heading) : undefined;
  return said !== undefined && said.phrase.length < heading.length * mostly;
}

/** "Option A — Polling": what stands below it describes it, also where the word for an option heads options elsewhere. */
const isOption = once((words: Words) =>
  once(({ raw }: Section): boolean => readOptionName(words, raw)?.number !== undefined),
);

/** "Comparison", "Decision matrix": a heading of all options, with their table below it. */
function isTable({ roles: [role], passages }: Section): boolean {
  return (role === 'options' || role === 'decision') && passages.some(({ form }) => form === 'row');
}

const holdsWeighed = once(({ children }: Section): boolean => children.some(weighs));

/** Of so many points one says on which side it lies. */
const mostPoints = 20;

/** "Good, because …", "Bad, because …" right below a heading weigh as well as lists of their own do. */
function weighsInItems(words: Words, { passages }: Section): boolean {
  const lists = ['weighing.good', 'weighing.bad'] as const;
  return passages.slice(0, mostPoints).some(({ text }) => lists.some((list) => words.find(list, text)?.start === 0));
}

/** Headings (also bold ones) that say "Option B: …", and the headings below "Considered options". */
export function* optionsByHeading(outline: Outline, words: Words): Iterable<Option> {
  for (const section of outline.sections) {
    const named = readOptionName(words, section.raw);
    const marked =
      section.kind === 'label' &&
      named !== undefined &&
      (words.has('marks.chosen', section.raw) ||
        words.has('marks.winner', section.raw) ||
        isOneOfLabels(words, section));
    if (section.kind !== 'heading' && section.kind !== 'bold' && !marked) continue;
    if (named && choosesOne(words, section)) continue;
    if (!named && groupsOptions(words, section)) continue;
    if (named) {
      // "Pros and cons of option 2" speaks of one that is named elsewhere.
      const sure = named.sure && !weighsInHeading(words, section);
      yield fromSection(section, named.name, 'option-heading', named.number, sure);
      continue;
    }
    const labelled = labelledName(words, section);
    if (labelled !== undefined && section.parent && labelsSeveral(words)(section.parent)) {
      yield fromSection(section, labelled, 'option-label');
      continue;
    }
    const { parent } = section;
    if (!parent || (parent.roles[0] !== 'options' && !isInAlphabet(words, section, outline))) continue;
    if (isTable(section) || isOption(words)(parent) || words.find('option-names.why-not', section.heading)?.start === 0)
      continue;
    const { name, number = section.number } = readNumberedName(words, section.heading);
    // A letter in a row of lettered headings says more than the words behind it.
    const lettered = number !== undefined && hasSeveralLetters(lettersIn(words)(parent));
    if (!lettered && section.roles.some((role) => notOptions.has(role)) && !isOther(words, section)) continue;
    if ((lettered && listsFurther(section)) || asksForOne(words, section)) continue;
    if (namesOptions(words)(parent) || (!lettered && !weighs(section) && setsApart(words)(parent))) continue;
    const isWeighed = lettered || weighs(section) || weighsInItems(words, section);
    if (!isWeighed && holdsWeighed(parent) && !isOneOfOthers(words, section)) continue;
    if (name !== '') yield fromSection(section, name, 'options-section', number, !isDetail(words, parent, outline));
  }
}
