import { spacedWords } from '../../text/index.ts';
import type { Section, Role } from '../outline/index.ts';
import { bareName, isMark } from '../options/option-name.ts';
import { rolesOf } from '../roles-of.ts';
import { affirmed, isNoChoice } from './affirmed.ts';
import { beforeOver } from './before-over.ts';
import { choiceName } from './choice-name.ts';
import { isNote } from './is-note.ts';
import { mentions } from './mentions.ts';
import { signOf } from './sign-of.ts';
import { strongIn } from './strong-in.ts';
import { takenIn } from './taken-in.ts';
import { winnerIn } from './winner-in.ts';
import type { Words } from '../words.ts';
import type { Evidence, Weighing } from './types.ts';

/** Headings that say who wins ("Approach A wins because"), and headings of reasons that name one option ("Why Kafka?"). */
export function* evidenceInHeadings(weighing: Weighing): Iterable<Evidence> {
  const { outline, words, options } = weighing;
  for (const section of outline.sections) {
    if (section.kind === 'start' || section.kind === 'item' || isNoChoice(weighing, section.raw)) continue;
    yield* toldInHeading(weighing, section);
    if (options.some((option) => option.sections.includes(section))) continue;
    const wins = words.find('marks.winner', section.raw);
    // "Why not Kafka" names what lost.
    const asksWhyNot = words.find('option-names.why-not', section.heading)?.start === 0;
    const explains = !asksWhyNot && words.find('headings.rationale', section.heading)?.start === 0;
    if (!wins && !explains) continue;
    const named = mentions(words, options, beforeOver(weighing, section.raw));
    const [first, another] = named;
    const one = wins && section.kind === 'label' ? winnerIn(words, options, section.raw, wins).option : first;
    if (!one && explains) {
      yield* inBrackets(weighing, section);
      yield* inBold(weighing, section);
    }
    if (!one || !(wins || !another)) continue;
    const { line, column } = section;
    yield {
      options: [one],
      text: one.name,
      line,
      column,
      by: wins ? 'winner' : 'reasons-heading',
      weight: wins ? 7 : 5,
    };
  }
}

/** "Why this approach (SWR)": the name in brackets, where the heading speaks of an option and the brackets of none of its roles. */
function* inBrackets({ words }: Weighing, { raw, line, column }: Section): Iterable<Evidence> {
  const [, front = '', name = ''] = /^([^()（）]+?)\s*[(（]([^()（）?？]{2,60})[)）]\s*$/u.exec(raw) ?? [];
  if (name === '' || !closesWithOption(words, front) || isMark(words, name) || rolesOf(name, words).length > 0) return;
  yield { options: [], text: bareName(words, name), line, column, by: 'reasons-heading', weight: 6 };
}

/** Whether a heading closes with a word for an option: "Why this approach". */
function closesWithOption(words: Words, heading: string): boolean {
  return words.findAll('option-names.prefix', heading).some(({ end }) => end === heading.length);
}

/** In words: less than these is a quality. */
const fewestBold = 3;

/** "Why this approach", and below it, in bold: "A thin wrapper with a journal". */
function* inBold({ words }: Weighing, section: Section): Iterable<Evidence> {
  const [first, ...others] = section.children;
  if (!closesWithOption(words, section.heading) || section.passages.length > 0 || first?.kind !== 'bold') return;
  const { raw, roles, line, column } = first;
  if (others.length > 0 || roles.length > 0) return;
  if (spacedWords(raw) >= fewestBold)
    yield { options: [], text: bareName(words, raw), line, column, by: 'reasons-heading', weight: 6 };
}

/** Headings of sections that are read for a choice themselves, and of those that only ask. */
const elsewhere = new Set<Role | undefined>(['decision', 'proposal', 'questions']);

/** "## We go for option 2 because …" */
function* toldInHeading(weighing: Weighing, { kind, raw, line, column, roles: [role] }: Section): Iterable<Evidence> {
  const { words, options } = weighing;
  const text = kind === 'heading' && !elsewhere.has(role) ? affirmed(weighing, raw) : '';
  const strong = text === '' ? undefined : strongIn(weighing, text);
  if (strong?.start !== 0) return;
  const named = takenIn(words, options, beforeOver(weighing, text)).slice(0, 1);
  const place = { line, column };
  if (named.length > 0) yield signOf(named, 'heading', 7, place);
  else if (isNote(weighing)) {
    const name = choiceName(words, text);
    if (name !== undefined) yield { ...place, options: [], text: name, by: 'heading', weight: 5 };
  }
}
