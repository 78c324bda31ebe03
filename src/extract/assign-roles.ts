import { spacedWords } from '../text/index.ts';
import { asksInTitle } from './asks-in-title.ts';
import { assignBehind } from './assign-behind.ts';
import { withoutDeterminer } from './choice/without-determiner.ts';
import { countedDemand } from './counted-demand.ts';
import { countsWays } from './counts-ways.ts';
import { endsWithReason } from './ends-with-reason.ts';
import { asksWithin } from './outline/asks-within.ts';
import { answersTo } from './outline/answers-to.ts';
import { isCount } from './is-count.ts';
import { isListed } from './names/is-listed.ts';
import { once } from './once.ts';
import { areSettings } from './options/are-settings.ts';
import { roles, type Outline, type Role, type Section } from './outline/index.ts';
import { rolesOf } from './roles-of.ts';
import { rolesOfLabel } from './roles-of-label.ts';
import { sentencesIn } from './sentences.ts';
import type { Words } from './words.ts';

/** A label of more words is a sentence: what it only mentions is not its role. */
const longestLabel = 10;
/** An article and a space. */
const article = 4;
const part = 0.3;

function rolesOfSentence(text: string, words: Words): readonly Role[] {
  return rolesOf(text, words).filter((role) => {
    const match = words.find(`headings.${role}`, text);
    return match && (match.start <= article || match.phrase.length / text.length >= part);
  });
}

/** Whether there is nothing but a space between two words, or how many follow: "the following three approaches". */
function isBeside(words: Words, between: string): boolean {
  const said = between.trim();
  return said === '' || isCount(words, said);
}

/** "The chosen option has the following consequences:" leads to consequences, whatever else it speaks of. */
function roleAnnounced(text: string, words: Words): Role | undefined {
  const announcing = words.findAll('names.following', text);
  if (announcing.length === 0) return undefined;
  return roles.find((role) =>
    words
      .findAll(`headings.${role}`, text)
      .some(({ start, end }) =>
        announcing.some(
          (one) =>
            (start > one.end && isBeside(words, text.slice(one.end, start))) ||
            (one.start > end && one.start - end <= 1),
        ),
      ),
  );
}

/** "TBD. Likely some of:" is undecided; what it leads to is not asked. */
function leadsToQuestions(text: string, words: Words): boolean {
  const [last = '', ...before] = sentencesIn(words, text).toReversed();
  return before.length === 0 || rolesOfLabel(last, words).includes('questions');
}

/** What leads to a list; of what a tool can be told none is chosen. */
function rolesOfLead(text: string, words: Words): readonly Role[] {
  const found = rolesOfAnnouncement(text, words);
  return found[0] === 'options' && areSettings(words, text) ? [] : found;
}

/** What leads to a list is the last of several sentences: "The build takes four minutes. Ideas:". */
function rolesOfAnnouncement(text: string, words: Words): readonly Role[] {
  const said = spacedWords(text) > longestLabel ? rolesOfSentence(text, words) : rolesOfLabel(text, words);
  // "We took the small one because:" leads to reasons, whatever else it speaks of; "Chosen option: A, because" decides.
  if (said[0] !== 'decision' && endsWithReason(words, text)) return ['rationale'];
  const whole = said[0] === 'questions' && !leadsToQuestions(text, words) ? [] : said;
  const sentences = whole.length > 0 ? [] : sentencesIn(words, text);
  const announced = roleAnnounced(text, words);
  if (announced !== undefined) return [announced, ...whole.filter((role) => role !== announced)];
  const found = sentences.length > 1 ? rolesOfLabel(sentences.at(-1) ?? '', words) : whole;
  // "Two ways to get events to the team:", "My neighbour showed three ideas:" count what they lead to.
  const last = sentencesIn(words, text).at(-1) ?? '';
  return words.find('option-names.ways', last)?.start === 0 || countsWays(words, last) ? ['options', ...found] : found;
}

/** "How" heads a chapter on the solution; behind the label "How:" stand its steps. */
function rolesOfHeading(heading: string, words: Words): readonly Role[] {
  const found = rolesOfLabel(heading, words);
  if (found.length === 0 && isCountOfWays(heading, words)) return ['options'];
  return found[0] === 'flow' ? rolesOf(heading, words) : found;
}

/** "Three candidate directions" says no more than that there are some. */
function isCountOfWays(heading: string, words: Words): boolean {
  const counted = countsWays(words, heading);
  const ways = words.findAll('option-names.counted-ways', heading).at(-1);
  if (counted === undefined || ways?.end !== heading.length) return false;
  // "Top three ideas" ranks what else is weighed.
  return withoutDeterminer(words, heading.slice(0, counted.start)).trim() === '';
}

/** Whether the only heading of a document says nothing but what stands below it, or stands somewhere within. */
function isChapter({ passages }: Outline, section: Section | undefined, words: Words): boolean {
  if (section === undefined || (passages[0]?.line ?? 0) < section.line) return true;
  return roles.some((role) => isListed(words, `headings.${role}`, section.heading));
}

/** "**Decision record: login**" on the first line of a note without headings is its title. */
function boldTitle(outline: Outline, words: Words): readonly Section[] {
  const first = outline.sections[1];
  return first?.kind === 'bold' && !isChapter(outline, first, words) ? [first] : [];
}

/** Whether a heading stands below "User stories": "Pay with a reason" tells of one. */
function tellsStory({ kind, parent }: Section, words: Words): boolean {
  for (let at = kind === 'heading' ? parent : undefined; at; at = at.parent)
    if (at.kind === 'heading' && isListed(words, 'names.story', at.heading)) return true;
  return false;
}

/** Gives every section the roles that its heading's words allow. A lone first-level heading is the title and has none. */
export function assignRoles(outline: Outline, words: Words): void {
  const headings = outline.sections.filter((section) => section.kind === 'heading');
  const highest = headings.filter(({ level }) => level === 1);
  // "### Tests against the database" is the title of a note that has no other heading.
  const lone = highest.length === 0 && headings.length === 1 && !isChapter(outline, headings[0], words);
  const top = lone ? headings : headings.length === 0 ? boldTitle(outline, words) : highest;
  for (const section of outline.sections) {
    const read = section.kind === 'label' ? rolesOfLead : rolesOfHeading;
    const isSilent = (top.length === 1 && section === top[0]) || tellsStory(section, words);
    section.roles = isSilent ? [] : read(section.heading, words);
  }
  for (const section of outline.sections) if (leadsToFears(section, words)) section.roles = ['risks'];
  for (const section of outline.sections.filter((one) => namesWay(one, words))) section.roles = [];
  for (const section of outline.sections.filter((one) => tellsOfToday(one, words))) section.roles = ['context'];
  for (const section of outline.sections) if (worksOut(section)) section.roles = [];
  assignBehind(outline, words);
  for (const section of outline.sections) if (groupsDemands(section)) section.roles = [];
  for (const section of outline.sections) if (limitsOption(section, words)) section.roles = ['cons'];
  for (const section of outline.sections) if (holdsBoth(section)) section.roles = withoutNongoals(section.roles);
  // "# Open questions", and below it "## Wiring": each chapter lists those about its matter.
  const groups = asksInTitle(words)(outline) ? (top[0]?.children ?? []) : [];
  const answered = new Set([...answersTo(outline)].flatMap(({ parent }) => [parent, parent?.parent]));
  for (const section of groups) {
    if (section.roles.length === 0 && listsQuestions(section) && !answered.has(section)) section.roles = ['questions'];
  }
}

/** A chapter of questions: none itself, without chapters of its own, and with something in it that asks or waits for a tick. */
function listsQuestions({ kind, raw, passages, children }: Section): boolean {
  if (kind !== 'heading' || asksWithin(raw) || children.some((child) => child.kind === 'heading')) return false;
  const all = [...passages, ...children.flatMap((child) => child.passages)];
  return all.some(({ text, checked }) => checked === false || asksWithin(text));
}

/** Whether something below a section says what is good about it; roles that are given later are none of these. */
const listsGood = once(({ children }: Section): boolean => children.some(({ roles: [role] }) => role === 'pros'));

/** "Limitations" beside "Advantages" tells what is bad about what both stand below. */
function limitsOption({ roles: [role], heading, parent }: Section, words: Words): boolean {
  if (role !== 'constraints' || !isListed(words, 'weighing.limits', heading)) return false;
  return parent !== undefined && listsGood(parent);
}

/** "We are currently running these tasks:" leads to what is done today. */
function tellsOfToday({ kind, heading, roles: [role] }: Section, words: Words): boolean {
  return kind === 'label' && role === 'tasks' && words.has('sentence.current', heading);
}

/** Whether requirements are counted through below it: "Export pipeline" groups those of "Requirements" that are about it. */
function groupsDemands({ kind, roles: [role], parent, passages }: Section): boolean {
  if (role === undefined || role === 'constraints' || kind === 'item' || parent === undefined) return false;
  const items = passages.filter(({ form, depth }) => form === 'item' && depth === 0);
  if (items.length === 0 || !items.every(({ text }) => countedDemand(text) !== undefined)) return false;
  for (let at: Section | undefined = parent; at; at = at.parent) if (at.roles[0] === 'constraints') return true;
  return false;
}

/** Roles of what is built and done: products are called by their words as well ("Cloud Tasks", "Event Hubs"). */
const working = new Set<Role>([
  'tasks',
  'tests',
  'files',
  'components',
  'schema',
  'endpoints',
  'events',
  'flow',
  'flags',
]);

/** Whether a heading among those of the options names one of them, and only holds a word for what is built or done. */
function namesWay({ kind, heading, roles: [role], parent }: Section, words: Words): boolean {
  if (kind !== 'heading' || role === undefined || !working.has(role)) return false;
  if (parent?.kind !== 'heading' || parent.roles[0] !== 'options') return false;
  const listed = (['headings', 'headings-alone'] as const).some((group) =>
    isListed(words, `${group}.${role}`, heading),
  );
  return !listed && parent.children.some((one) => one.kind === 'heading' && one.roles.length === 0);
}

/** In words: a heading that says more below a decision works it out. */
const longestOptions = 4;

/** "Identity comparison tells whether to draw anew" below "Decision" is a part of it, and compares no ways. */
function worksOut({ kind, heading, roles: [role], parent }: Section): boolean {
  if (kind !== 'heading' || role !== 'options' || spacedWords(heading) <= longestOptions) return false;
  return parent?.kind === 'heading' && parent.roles[0] === 'decision';
}

/** Longer labels tell of a fear, and what follows them goes on. */
const longestFear = 80;

/** "Two things make us sleep badly:" heads risks, although no word of it names a list of them. */
function leadsToFears({ kind, heading, roles: known }: Section, words: Words): boolean {
  return kind === 'label' && known.length === 0 && heading.length <= longestFear && words.has('sentence.fear', heading);
}

/** "Goals and non-goals" with a list of its own for either: what stands below "Goals" is none of the others. */
function holdsBoth({ roles: [role], children }: Section): boolean {
  if (role !== 'nongoals') return false;
  const below = new Set(children.map((child) => child.roles[0]));
  return below.has('nongoals') && (below.has('goals') || below.has('scope'));
}

function withoutNongoals(found: readonly Role[]): readonly Role[] {
  return found.filter((role) => role !== 'nongoals');
}
