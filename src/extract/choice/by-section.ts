import { spacedWords } from '../../text/index.ts';
import { answersTo } from '../outline/answers-to.ts';
import { hasChapters, type Section } from '../outline/index.ts';
import { stating } from './choice-name.ts';
import { declines } from './declines.ts';
import { echoedOption } from './echoed-option.ts';
import { adoptedSubject } from './adopted-subject.ts';
import { affirmed } from './affirmed.ts';
import { aloneNumbers } from './alone-numbers.ts';
import { bareNumber } from './bare-number.ts';
import { calledOption } from './called-option.ts';
import { beforeOver } from './before-over.ts';
import { isLeftOpen } from './is-left-open.ts';
import { isSmaller } from './is-smaller.ts';
import { isLaterOfSeveral } from './is-later-of-several.ts';
import { leftOver } from './left-over.ts';
import { mayBeMeant } from './may-be-meant.ts';
import { mentions } from './mentions.ts';
import { namedInHeading } from './named-in-heading.ts';
import { onlyOnConditions } from './only-on-conditions.ts';
import { opensUndecided } from './opens-undecided.ts';
import { pickedPart } from './picked-part.ts';
import { farEnough, sayings, type Saying } from './sayings.ts';
import { settlesNothing } from './settles-nothing.ts';
import { soleNumber } from './sole-number.ts';
import { stancesIn } from './stances/stances-in.ts';
import { takenByStance } from './stances/taken-by-stance.ts';
import { statedIn } from './stated-in.ts';
import { takenIn } from './taken-in.ts';
import { takenInSteps } from './taken-in-steps.ts';
import { withoutDeterminer } from './without-determiner.ts';
import { saysLost } from '../options/says-lost.ts';
import type { Option } from '../options/types.ts';
import type { Evidence, Weighing } from './types.ts';

function isOptions({ options }: Weighing, section: Section): boolean {
  for (let at: Section | undefined = section; at; at = at.parent) {
    const here = at;
    if (options.some((option) => option.sections.includes(here))) return true;
  }
  return false;
}

/** "**Decision:** Kafka" behind the last option speaks of all of them, though it stands under that one's heading. */
function closesOptions({ options }: Weighing, section: Section): boolean {
  const last = options.at(-1);
  const labelled = section.kind === 'label' || section.kind === 'bold';
  return (
    labelled &&
    section.roles[0] === 'decision' &&
    last !== undefined &&
    last.sections.some((own) => own === section.parent)
  );
}

/** "Solutions" that lists several options decides nothing. */
export function holdsOptions({ options }: Weighing, section: Section): boolean {
  const held = options.filter(
    (option) =>
      option.passages.some((passage) => passage.section === section) ||
      option.sections.some((own) => own.parent === section),
  );
  return held.length > 1;
}

/** "Proposal: …" in a note without chapters: nothing else says what is to be done. */
function isAllThatDecides({ outline }: Weighing, { parent }: Section): boolean {
  return (
    (parent?.level ?? 0) <= 1 &&
    !hasChapters(outline) &&
    !outline.sections.some(({ roles: [role] }) => role === 'decision')
  );
}

/** What stands under "Decision" or "Recommendation": the first option it names, else what it says that is done. */
export function* evidenceInSections(weighing: Weighing): Iterable<Evidence> {
  for (const section of weighing.outline.sections) {
    const role = section.roles[0];
    if (role !== 'decision' && role !== 'proposal') continue;
    // "Proposal A, how does it differ?" is answered below it.
    if (role === 'proposal' && section.kind === 'heading' && /[?？]["'”」]?\s*$/u.test(section.raw)) continue;
    if (role === 'proposal' && section.kind === 'label' && !isAllThatDecides(weighing, section)) continue;
    if ((isOptions(weighing, section) && !closesOptions(weighing, section)) || isSmaller(section)) continue;
    if (role === 'proposal' && holdsOptions(weighing, section)) continue;
    if (answersTo(weighing.outline).has(section) && !weighsInQuestion(weighing, section)) continue;
    // What an idea among those that were dropped decides is about that idea.
    if (section.parent && saysLost(weighing.words, section.parent)) continue;
    if (isLeftOpen(weighing, section) || declines(weighing.words, section)) continue;
    if (onlyOnConditions(weighing, section)) continue;
    const later = isLaterOfSeveral(section) ? laterOfSeveral : 0;
    const named = namedFirst(weighing, section);
    if (!named && isOptions(weighing, section)) continue;
    if (named)
      yield {
        ...named,
        text: textOf(weighing, section, named),
        by: `${role}-section`,
        weight: named.weight - (role === 'decision' ? 0 : 3) - later,
      };
    else if (opensUndecided(weighing, section)) continue;
    else
      for (const one of statedIn(weighing, section, role))
        yield { ...one, text: textOf(weighing, section, one), weight: one.weight - later };
  }
}

/** "Q: SQLite or Postgres?", "Directly, or through an API?": whether what a section answers names options, or asks for one of two ways. */
function weighsInQuestion({ options, words }: Weighing, { parent }: Section): boolean {
  if (parent === undefined) return false;
  const joint = words.findAll('choice.versus-asked', parent.raw).at(-1);
  const other = joint
    ? parent.raw
        .slice(joint.end)
        .replace(/[\s?？]+$/u, '')
        .trim()
    : '';
  // "Lights or not?" sets no two ways side by side.
  const isNay = words.find('sentence.negation', other)?.end === other.length;
  const asksBetween = /[?？]\s*$/u.test(parent.raw) && other !== '' && !isNay;
  return asksBetween || options.some(({ line }) => line === parent.line);
}

type Sign = Omit<Evidence, 'by'>;

/** What a section says, but for what the items of a list of proposals say of themselves: "For this there are two proposals:". */
function spokenIn(weighing: Weighing, section: Section): readonly Saying[] {
  const spoken = sayings(weighing, section);
  const lists = section.children.filter((below) => below.kind === 'label' && holdsOptions(weighing, below));
  if (section.roles[0] !== 'proposal' || lists.length === 0) return spoken.slice(0, farEnough);
  const own = weighing.options.flatMap(({ passages }) => passages);
  return spoken
    .filter((one) => !own.some(({ line, endLine }) => line <= one.line && one.line <= endLine))
    .slice(0, farEnough);
}

function textOf(weighing: Weighing, section: Section, { options, text }: Sign): string {
  return options.length > 0 ? text : adoptedSubject(weighing, section, text);
}

/** What is said of the options, where some of them are only listed. */
function spokenFor(weighing: Weighing, said: readonly Saying[]): readonly Saying[] {
  const listed = new Set(weighing.options.map(({ line }) => line));
  return answered(weighing, said)
    .filter(({ text }) => !settlesNothing(weighing, text))
    .map((one) => withTick({ ...one, isItem: one.isItem === true || listed.has(one.line) }));
}

/** In words: "Kafka?" asks for no more than a name. */
const shortQuestion = 4;

/** The words of a short question before what is said; undefined where there is none. */
function askedBefore(said: readonly Saying[], at: number): string | undefined {
  const asks = /^(.*)[?？]$/u.exec(said[at - 1]?.text ?? '')?.[1];
  return asks === undefined || spacedWords(asks) > shortQuestion ? undefined : asks;
}

/** "Kafka? No, too big." asks and answers: the answer is what is said of the name. */
function answered({ words, options }: Weighing, said: readonly Saying[]): readonly Saying[] {
  return said.map((one, at) => {
    const asks = askedBefore(said, at);
    const isAbout = asks !== undefined && mentions(words, options, asks).length === 1;
    return isAbout && mentions(words, options, one.text).length === 0 ? { ...one, text: `${asks} — ${one.text}` } : one;
  });
}

/** "HTMX? No, Vue." denies what was asked, and names what is taken instead. */
function withoutNay({ words, options }: Weighing, said: readonly Saying[]): readonly Saying[] {
  return said.map((one, at) => {
    const nay = askedBefore(said, at) === undefined ? undefined : words.find('stance.nay', one.text);
    if (nay?.start !== 0) return one;
    const text = one.text.slice(nay.end).replace(/^[\s,;:–—-]+/u, '');
    return mentions(words, options, text).length > 0 ? { ...one, text } : one;
  });
}

/** What stands beside a box says whether it is ticked. */
function withTick(saying: Saying): Saying {
  const { checked, text } = saying;
  return checked === undefined ? saying : { ...saying, text: `${checked ? '✅' : '❌'} ${text}` };
}

function namedBy(options: readonly Option[], { line, column }: Pick<Saying, 'line' | 'column'>): Sign {
  return { options, text: options.map((option) => option.name).join(' + '), line, column, weight: 9 };
}

/** Whether a text says that an option is taken, and does not only mention it. */
function isTaken({ words, options }: Weighing, text: string): boolean {
  return stancesIn(words, options, text).some(({ says }) => says > 0);
}

/** The first text that names an option of those weighed; else the one option whose words the first text repeats. */
function namedOption(weighing: Weighing, section: Section): Sign | undefined {
  const { words } = weighing;
  const options = weighing.options.filter(({ told }) => told !== 'rejected');
  const spoken = withoutNay(weighing, spokenIn(weighing, section));
  const said = spoken.map((one) => ({ ...one, text: affirmed(weighing, one.text) })).filter((one) => one.text !== '');
  const stance = takenByStance(words, options, spokenFor(weighing, spoken));
  const inSteps = !stance || stance.saying.isItem === true ? takenInSteps(weighing, section) : [];
  const [step] = section.passages;
  if (inSteps.length > 0 && step) return namedBy(inSteps, step);
  if (stance && stance.options.length > 0) return namedBy(stance.options, stance.saying);
  let isStated = false;
  for (const { text, line, column } of stance ? [] : said) {
    const behind = words.find('choice.strong', text) ?? words.find('choice.before', text);
    const lettered = aloneNumbers(options, text.slice(behind?.end ?? 0));
    const spoken = lettered.length > 0 ? lettered : takenIn(words, options, beforeOver(weighing, text));
    const alone = soleNumber(words, options, withoutDeterminer(words, pickedPart(words, text) ?? text));
    const numbered =
      spoken.length === 0 ? (alone ?? (behind && bareNumber(options, text.slice(behind.end)))) : undefined;
    const named = numbered ? [numbered] : spoken;
    // "We adopt one repository. … packages may profit from repositories of their own" mentions these in passing.
    if (named.length === 0) isStated ||= stating(words, text)?.start === 0 && words.has('choice.strong', text);
    if (named.length === 0 || (isStated && !isTaken(weighing, text))) continue;
    const several = words.has('choice.strong', text) || named.every((option) => option.number !== undefined);
    return namedBy(several ? named : named.slice(0, 1), { line, column });
  }
  const first = said.find((one) => one.heading !== true && one.line >= section.line);
  const open = options.filter((option) => mayBeMeant(words, section, option));
  const plain = first && beforeOver(weighing, first.text);
  const echoed =
    first && plain !== undefined
      ? (echoedOption(open, plain) ?? calledOption(words, open, plain) ?? leftOver(options, open, plain))
      : undefined;
  return first && echoed && { options: [echoed], text: echoed.name, line: first.line, column: first.column, weight: 5 };
}

/** What a section names as chosen: its heading before what only a later sentence speaks of. */
function namedFirst(weighing: Weighing, section: Section): Sign | undefined {
  const option = namedOption(weighing, section);
  const head = namedInHeading(weighing, section);
  const isLater = option !== undefined && option.line > (section.passages[0]?.line ?? 0);
  return head && isLater && mentions(weighing.words, weighing.options, section.heading).length === 0
    ? head
    : (option ?? head);
}

/** How much less sure "Decision 2" is than the first: it is one of the smaller ones. */
const laterOfSeveral = 1;
