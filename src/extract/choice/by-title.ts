import { spacedWords } from '../../text/index.ts';
import type { Outline, Section, Role } from '../outline/index.ts';
import { within } from '../sections-of.ts';
import { isAside } from '../options/is-aside.ts';
import { weighsInHeading } from '../options/weighs-in-heading.ts';
import { findTitle, type Title } from '../title.ts';
import { isListed } from '../names/is-listed.ts';
import { rolesOf } from '../roles-of.ts';
import { affirmed } from './affirmed.ts';
import { holdsOptions } from './by-section.ts';
import { choiceName, stating } from './choice-name.ts';
import { echoedOption } from './echoed-option.ts';
import { holdsRules } from './holds-rules.ts';
import { isLeftOpen } from './is-left-open.ts';
import { mainLevelOf } from './main-level.ts';
import { mentions } from './mentions.ts';
import { sayings } from './sayings.ts';
import type { Words } from '../words.ts';
import type { Evidence, Weighing } from './types.ts';

/** Roles of main sections whose presence says that something was settled, so that the title names it. */
const settling = new Set<Role | undefined>(['decision', 'proposal', 'decisions']);

/** "Use X for Y" as a title; and the title alone where the document settles or proposes something without a name. */
export function* evidenceInTitle(weighing: Weighing): Iterable<Evidence> {
  const { outline, words, options } = weighing;
  const title = findTitle(outline, words);
  // A sentence that was cut tells what a document is about, and names nothing; one chapter of several names what it is about.
  if (!title || title.isCut || title.isPart || namesSorts(words, title.text)) return;
  const { line, column } = title;
  const named = mentions(words, options, title.text);
  const chapter = outline.sections.find(
    (section) =>
      isMain(weighing, section) &&
      settles(weighing, section) &&
      !listsOnly(weighing, section) &&
      !isLeftOpen(weighing, section) &&
      !saysNothing(weighing, section),
  );
  const settled = decides(weighing, title) || movesOn(words, title.text) || chapter !== undefined;
  // "Hosting options" names what is weighed, whatever settles it further down.
  const asks = words.has('title.undecided', title.text);
  const works = !settled && (isProposal(words, rawTitle(outline, title.line)) || worksOut(outline));
  const [only] = named;
  if (only && named.length === 1) yield { options: named, text: only.name, line, column, by: 'title', weight: 3 };
  else if (named.length > 1 || (asks && !toldInTitle(words, title.text)) || (!settled && !works)) return;
  else {
    const decision = outline.sections.find((section) => isMain(weighing, section) && section.roles[0] === 'decision');
    const rules = decision !== undefined && holdsRules(words, decision);
    const lined = decides(weighing, title) && options.every(({ by }) => by === 'named-line');
    if (!rules && !lined && !movesOn(words, title.text) && weighsOptions(weighing, chapter)) return;
    const said = nameInTitle(weighing, title.text);
    const weight = said ? 4 : rules ? 2.5 : 2;
    const echoed = said !== undefined && movesOn(words, title.text) ? echoedOption(options, said) : undefined;
    const text = echoed?.name ?? said ?? bareTitle(words, title.text);
    yield { options: echoed ? [echoed] : [], text, line, column, by: 'title', weight };
  }
}

/** "Trade-offs/Design decisions": a title of words that head chapters. */
function namesSorts(words: Words, title: string): boolean {
  return title.split(/\s*[/&+]\s*/u).every((part) => {
    const [role] = rolesOf(part, words);
    return role !== undefined && isListed(words, `headings.${role}`, part);
  });
}

/** Whether all that a chapter says settles nothing: "Compare both first", "When the pier is wet, choose larch". */
function saysNothing(weighing: Weighing, section: Section): boolean {
  const said = sayings(weighing, section).filter(({ heading }) => heading !== true);
  return said.length > 0 && said.every(({ text }) => affirmed(weighing, text) === '');
}

/** In words: a heading that is longer says something. */
const longestHeading = 5;

/** "Decision", "Proposal", "Proposed structure", "Detailed design": whether a chapter says that something was settled. */
function settles({ words }: Weighing, { roles: [role], heading }: Section): boolean {
  if (settling.has(role)) return true;
  return spacedWords(heading) <= longestHeading && words.has('title.proposed', heading);
}

/** Roles of sections that work out what is to be done, and of those in which it is still looked for. */
const working = new Set<Role>([
  'tasks',
  'files',
  'rollout',
  'flow',
  'integration',
  'schema',
  'endpoints',
  'events',
  'components',
]);
const seeking = new Set<Role | undefined>(['options', 'option', 'pros', 'cons']);
/** Roles of the other sections of a specification: beside one that works something out, so many of these do as well. */
const specifying = new Set<Role>([
  'goals',
  'constraints',
  'tests',
  'metrics',
  'compatibility',
  'scope',
  'nongoals',
  'flags',
]);
const fewestSpecifying = 3;

/** The heading that a title was taken from, with what says which sort of document it heads. */
function rawTitle({ sections }: Outline, line: number): string {
  return sections.find((section) => section.line === line && section.raw !== '')?.raw ?? '';
}

/** "ADR 12: Store exports in S3", "Why we moved from MongoDB to Postgres": the title itself says what was decided. */
function decides({ outline, words }: Weighing, { line, text }: Title): boolean {
  const names = words.find('title.deciding', rawTitle(outline, line));
  return (
    (names?.start === 0 && words.find('choice.imperative', text)?.start === 0) || toldInTitle(words, text) !== undefined
  );
}

/** What "Why we chose …" goes on with. */
function toldInTitle(words: Words, title: string): string | undefined {
  const [why, chosen] = [words.find('headings.rationale', title), words.find('choice.strong', title)];
  // "Why we chose" is a heading of reasons itself.
  if (why?.start !== 0 || !chosen || title.slice(why.end, chosen.start).trim() !== '') return undefined;
  return choiceName(words, title.slice(chosen.start));
}

/** Whether a title says that the document proposes what it names: "RFC 12: …", "… Design". */
function isProposal(words: Words, title: string): boolean {
  return words.findAll('title.proposing', title).some(({ start, end }) => start === 0 || end === title.length);
}

/** Whether a document only works out what its title names: files and steps, and nothing that is weighed or asked. */
function worksOut(outline: Outline): boolean {
  const { sections } = outline;
  const mainLevel = mainLevelOf(outline);
  const roles = sections.flatMap(({ level, roles: [role] }) => (level <= mainLevel && role ? [role] : []));
  const worked = roles.filter((role) => working.has(role)).length;
  const specified = roles.filter((role) => specifying.has(role)).length;
  return (
    (worked > 1 || (worked === 1 && specified >= fewestSpecifying)) &&
    !sections.some(({ level, roles: [role] }) => level <= mainLevel + 1 && seeking.has(role))
  );
}

/**
 * Where options are weighed, one of them is the choice and not the subject; where only those are listed that lost, or that are
 * alternatives to what the chapter before them proposes, none is.
 */
function weighsOptions({ options, words }: Weighing, chapter: Section | undefined): boolean {
  const isBehind = (section: Section): boolean =>
    chapter !== undefined &&
    section.line > chapter.line &&
    !within(section, (around) => around === chapter) &&
    words.has('option-names.others', section.heading) &&
    !weighsInHeading(words, section);
  const listed = options.filter((option) => option.told === undefined && !isAside(option));
  const places = listed.flatMap(({ sections, passages }) => [
    ...sections.flatMap(({ parent }) => parent ?? []),
    ...passages.map(({ section }) => section),
  ]);
  const lost = places.every((place) =>
    within(place, (around) => words.has('marks.rejected', around.heading) || isBehind(around)),
  );
  return listed.length > 1 && !(lost && places.length > 0);
}

/** A heading of the second level, bold words that stand for one, or one of the third that opens with a word for a proposal. */
function isMain({ words, outline }: Weighing, { level, kind, parent, roles: [role], heading }: Section): boolean {
  const mainLevel = mainLevelOf(outline);
  if (level <= mainLevel || ((kind === 'bold' || kind === 'label') && (parent?.level ?? 0) < mainLevel)) return true;
  return level === mainLevel + 1 && role === 'proposal' && words.find('headings.proposal', heading)?.start === 0;
}

/** A proposal that lists several options settles nothing. */
function listsOnly(weighing: Weighing, section: Section): boolean {
  return section.roles[0] === 'proposal' && holdsOptions(weighing, section);
}

/** "Use X for Y", "X instead of Y": the X. */
function nameInTitle({ words }: Weighing, title: string): string | undefined {
  const over = words.find('choice.over', title);
  // "Lending over the API" goes over something.
  const goesOver = over && words.find('choice.determiner', title.slice(over.end).trimStart())?.start === 0;
  if (over && !goesOver && over.start > 3 && over.end < title.length) return title.slice(0, over.start).trim();
  const states = stating(words, title)?.start === 0 || movesOn(words, title);
  return toldInTitle(words, title) ?? (states ? choiceName(words, title) : undefined);
}

/** "We move the builds to our own machines" as a title says outright what was decided. */
function movesOn(words: Words, title: string): boolean {
  return (['choice.moving', 'choice.strong'] as const).some((list) => words.find(list, title)?.start === 0);
}

/** A title without the words that say what sort of document it heads. */
function bareTitle(words: Words, title: string): string {
  const kind = words.findAll('title.kind', title).find((match) => match.start === 0 || match.end === title.length);
  // "Notes search" and "Design System" open with a word that only may tell the sort.
  const goesOn = kind?.start === 0 && /^\p{L}\p{Ll}+ \p{Lu}/u.test(title.slice(0, kind.end + 2));
  if (!kind || goesOn) return title;
  const rest = kind.start === 0 ? title.slice(kind.end) : title.slice(0, kind.start);
  return rest.replace(/^[\s:：–—-]+|[\s:：–—-]+$/gu, '') || title;
}
