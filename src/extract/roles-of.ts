import { roles, type Role, type Section } from './outline/index.ts';
import { once } from './once.ts';
import { recent, spacedWords } from '../text/index.ts';
import { withoutDeterminer } from './choice/without-determiner.ts';
import { isCount } from './is-count.ts';
import { isListed } from './names/is-listed.ts';
import type { Match, Words } from './words.ts';

/** How much of the heading a phrase must make up to count when other words stand around it. */
const enough = 0.16;

/** Words of these roles ("links", "date") are common in other headings; they must make up most of it. */
const quiet = new Set<Role>(['references', 'status', 'future', 'scope']);
const mostly = 0.5;
const nearly = 0.75;

/** Words of these roles ("considerations", "security") close many headings that list something else; they must open one. */
const leading = new Set<Role>(['constraints']);
/** What stands beside mitigations in a heading is what they are for. */
const endangers = new Set<Role>(['risks', 'constraints', 'cons']);
/** What a heading closes with is what it lists, whatever that is about: "Release risks", "API questions". */
const closing = new Set<Role>(['risks', 'questions', 'assumptions', 'decision']);
/** What risks, questions and decisions may be about. */
const topics = new Set<Role>([
  'scope',
  'rollout',
  'compatibility',
  'schema',
  'endpoints',
  'events',
  'components',
  'files',
  'integration',
  'flags',
  'flow',
]);

/** What troubles may be about as well: "Implementation issues". */
const troubled = new Set<Role>([...topics, 'tasks', 'tests']);
const troubles = new Set<Role>(['risks', 'questions', 'problem']);

/** An article and a space. */
const article = 4;

/** What the words that open a heading before its comma weigh more than those behind it, in letters. */
const before = 12;

/** Behind a comma stands what more there is to say of the words before it: "Options discussed, not approved yet". */
const aside = /[,，、]\s*\S/u;

/** The shortest words of these roles ("pro", "con") name one only where nothing else stands in the heading. */
const alone = new Set<Role>(['pros', 'cons']);

// Short texts, and the same ones, are asked about again and again.
const rolesIn = once((words: Words) => recent((whole) => weighRoles(whole, words)));

/**
 * The roles that a heading's words allow, best first. The longest phrase wins; one that opens or closes
 * the heading beats one within it.
 */
export function rolesOf(whole: string | undefined, words: Words): readonly Role[] {
  return whole ? rolesIn(words)(whole) : [];
}

function weighRoles(whole: string, words: Words): readonly Role[] {
  // What stands in brackets behind the words only adds to them.
  const heading = whole.replace(inBrackets, '');
  if (heading === '' || heading.length > 160) return [];
  const plain = withoutDeterminer(words, heading);
  const told = plain === heading ? [heading] : [heading, plain];
  const scored: (Scored & { score: number })[] = [];
  for (const role of roles) {
    const said = told.some((text) => isListed(words, `headings-alone.${role}`, text));
    const match = said ? { phrase: heading, start: 0, end: heading.length } : words.find(`headings.${role}`, heading);
    if (!match) continue;
    const length = match.end - match.start;
    const whole = length >= heading.length - 1;
    // "Con" stands alone; within a heading it is a word of another language.
    if (alone.has(role) && length <= 3 && !whole && /^\p{ASCII}+$/u.test(match.phrase)) continue;
    const atEdge = match.start <= 1 || match.end >= heading.length - 1;
    const opens = match.start <= article || joined.test(heading.slice(0, match.start)) || counts(words, heading, match);
    const closes = leading.has(role) && words.findAll('names.demand-noun', heading).at(-1)?.end === heading.length;
    if (leading.has(role) && !opens && !closes && length / heading.length < nearly) continue;
    if (length / heading.length < (quiet.has(role) ? mostly : enough) && !(atEdge && !quiet.has(role))) continue;
    const leads = match.start === 0 && heading.search(aside) >= match.end ? before : 0;
    scored.push({ role, match, score: length + (whole ? 40 : 0) + (atEdge ? 2 : 0) + leads });
  }
  const sorted = scored.toSorted((a, b) => b.score - a.score);
  if (sorted[0]?.role === 'questions' && areAnswered(words, whole))
    return ['resolved', ...sorted.map(({ role }) => role)];
  const found = sorted.map((one) => one.role);
  const last = sorted.find(
    ({ role, match }) => match.end >= heading.length - 1 && (closing.has(role) || role === 'problem'),
  );
  if (last && found[0] && aboutOf(last.role).has(found[0]) && !lies(last, sorted[0])) return [last.role, ...found];
  if (looksOver(words, heading, sorted)) return ['options', ...found];
  // "Risks and mitigations" lists risks, and so does "Limits and mitigations"; "Risk mitigation" does not.
  const beside = found[0] === 'mitigation' && sorted.some((one) => endangers.has(one.role) && !lies(one, sorted[0]));
  if (beside) return ['risks', ...found];
  return namesLosers(words, heading) ? ['options', ...found] : found;
}

/** What a heading may be about that closes with the word for such a role. */
function aboutOf(role: Role): ReadonlySet<Role> {
  return troubles.has(role) ? troubled : topics;
}

/** In words: "Rejected routes", "Discarded ways". */
const wordsOfLosers = 2;

/** Whether a heading of two words says of what the second names that all of it lost. */
function namesLosers(words: Words, heading: string): boolean {
  const lost = words.find('marks.rejected', heading);
  return lost?.start === 0 && lost.end < heading.length && spacedWords(heading) === wordsOfLosers;
}

/** What joins the words for one thing to those for another. */
const joined = /[/&+]\s*$/u;

/** "The two requirements, which pull apart": whether nothing but a count stands in front of the words. */
function counts(words: Words, heading: string, { start, end }: Match): boolean {
  if (!/^(?:$|[,，:：])/u.test(heading.slice(end))) return false;
  return isCount(words, withoutDeterminer(words, heading.slice(0, start)).trim());
}

interface Scored {
  readonly role: Role;
  readonly match: Match;
}

/** "Overview of the three variants" heads the variants. */
function looksOver(words: Words, heading: string, sorted: readonly Scored[]): boolean {
  const whole = sorted.find(({ role, match }) => role === 'context' && match.start === 0);
  const listed = sorted.find(({ role, match }) => role === 'options' && match.end >= heading.length - 1);
  const of = whole && listed && words.find('option-names.side-of', heading.slice(whole.match.end));
  return of !== undefined && of.start <= 1;
}

const inBrackets = /(?<=\S)\s*(?:\([^()]*\)|（[^（）]*）)$/u;

/** "Open questions (resolved)" lists what was open once. */
function areAnswered(words: Words, whole: string): boolean {
  const [behind = ''] = inBrackets.exec(whole) ?? [];
  return words.find('headings.resolved', behind.trim().slice(1, -1))?.start === 0;
}

/** Whether one phrase is a part of another. */
function lies({ match }: { readonly match: Match }, other?: { readonly match: Match }): boolean {
  return other !== undefined && match.start >= other.match.start && match.end <= other.match.end;
}

/** The nearest role: the section's own, else that of the section around it. */
export function roleOf(section: Section): Role | undefined {
  for (let at: Section | undefined = section; at; at = at.parent) if (at.roles[0]) return at.roles[0];
  return undefined;
}

/** Whether the section or one around it has the role. */
export function isWithin(section: Section, role: Role): boolean {
  for (let at: Section | undefined = section; at; at = at.parent) if (at.roles[0] === role) return true;
  return false;
}
