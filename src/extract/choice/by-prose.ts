import { spacedWords } from '../../text/index.ts';
import { nameKey } from '../options/same-name.ts';
import { saysLost } from '../options/says-lost.ts';
import { shortlyNamed } from '../options/shortly-named.ts';
import type { Option } from '../options/types.ts';
import { answersTo } from '../outline/answers-to.ts';
import { hasChapters, type Passage, type Section, type Role } from '../outline/index.ts';
import { within } from '../sections-of.ts';
import { sentencesIn, sentencesOf } from '../sentences.ts';
import type { Match } from '../words.ts';
import { affirmed } from './affirmed.ts';
import { aloneNumbers } from './alone-numbers.ts';
import { bareNumber } from './bare-number.ts';
import { beforeOver } from './before-over.ts';
import { choiceName } from './choice-name.ts';
import { concluded } from './concluded.ts';
import { echoedOption } from './echoed-option.ts';
import { isNote } from './is-note.ts';
import { leadsPlan } from './leads-plan.ts';
import { mentions } from './mentions.ts';
import { numberAlone } from './number-alone.ts';
import { opensChoice } from './opens-choice.ts';
import { opensBold } from '../outline/opens-bold.ts';
import { repeatedOption } from './repeated-option.ts';
import { signOf, type Place } from './sign-of.ts';
import { soleNumber } from './sole-number.ts';
import { speaksOfDecisions } from './speaks-of-decisions.ts';
import { strongIn } from './strong-in.ts';
import { takenIn } from './taken-in.ts';
import type { Evidence, Weighing } from './types.ts';
import { withoutDrawing } from './without-drawing.ts';
import { takesUp } from './takes-up.ts';
import { takesWhole } from './takes-whole.ts';
import { winnerIn } from './winner-in.ts';
import { withoutDeterminer } from './without-determiner.ts';

const silent = new Set<Role | undefined>([
  'references',
  'future',
  'nongoals',
  'cons',
  'risks',
  'questions',
  'tasks',
  'problem',
]);

/** Where a document decides in a chapter of its own, these lead there or tell what comes of it. */
const aroundDecision = new Set<Role | undefined>(['context', 'consequences']);

/** What is said in passing decides nothing by itself. */
const inPassing = 1.5;

/** "We will go with …", "… wins because", wherever it stands but in sections that speak of something else. */
export function* evidenceInProse(weighing: Weighing): Iterable<Evidence> {
  const listed = new Set(weighing.options.flatMap((option) => option.passages));
  const headed = new Set(weighing.options.flatMap((option) => option.sections));
  // Where a decision has a place of its own, what is told before it only leads there.
  const settled = weighing.outline.sections.some(
    ({ roles: [role], kind }) => role === 'decision' && kind === 'heading',
  );
  const answers = answersTo(weighing.outline);
  const last = Math.max(...weighing.options.map((option) => option.line));
  const behind = ({ line }: Passage): boolean => weighing.options.length > 0 && line > last;
  for (const passage of weighing.outline.passages) {
    const { section, column } = passage;
    // A cell of a table says something of its row, an answer something of its question.
    if (passage.form === 'row' || answers.has(section)) continue;
    const inOption = listed.has(passage) || headed.has(section);
    const isSaid = passage.form === 'paragraph' && !opensBold(passage);
    const quiet =
      inOption ||
      silent.has(section.roles[0]) ||
      saysLost(weighing.words, section) ||
      (settled && aroundDecision.has(section.roles[0]));
    // "- Keep the original forever? Storage is cheap" asks, whatever it says besides.
    if (passage.form === 'item' && (asks.test(passage.text) || isCondition(weighing, section))) continue;
    for (const { text: whole, line } of sentencesOf(weighing.words, passage)) {
      const place = { line, column };
      const text = withoutDrawing(weighing.words, affirmed(weighing, whole));
      if (text === '') continue;
      // A paragraph behind the last option speaks of all of them, whatever heading stands above it.
      if (!quiet)
        yield* [...said(weighing, text, place, isSaid && passage.line > last)]
          .filter(({ options }) => options.length > 0 || !judgesOwn(weighing, section))
          .filter((one) => (isSaid && behind(passage)) || one.by !== 'conclusion' || !isOfOwn(one, section))
          .map((one) => withinItem(passage, one));
      else if (section.roles[0] === 'tasks' && leadsPlan(weighing, passage, text, line))
        yield* [...said(weighing, text, place, true)].map((one) => ({ ...one, weight: Math.max(one.weight, inPlan) }));
      else if (passage.form === 'paragraph' && !listed.has(passage))
        yield* [...chosen(weighing, text, place)].filter(
          (one) => behind(passage) || (inOption && isOfOthers(one, section)),
        );
    }
  }
  yield* leadingIn(weighing, (section) => headed.has(section) || silent.has(section.roles[0]));
}

/** "Promote this once the following is there:": the items below say what has to happen before. */
function isCondition({ words }: Weighing, { kind, raw }: Section): boolean {
  return kind === 'label' && spacedWords(raw) >= spokenWords && words.has('sentence.case-end', raw);
}

/** "Verdict: Viable for trying it", under the heading of an option: that option is meant, and not what stands there. */
function judgesOwn({ words, options }: Weighing, { kind, heading, parent }: Section): boolean {
  const isOwn = options.some(({ sections }) => parent !== undefined && sections.includes(parent));
  return isOwn && kind === 'label' && words.has('weighing.verdict', heading);
}

/** How sure it is at least what a plan opens with. */
const inPlan = 4;

const asks = /[?？](?:\s|$)/u;

/** What a part of an item says without naming an option is about that item: "- Rotation: / - Recommended: let the owner do it". */
function withinItem({ depth }: Passage, one: Evidence): Evidence {
  return depth > 0 && one.options.length === 0 ? { ...one, weight: Math.min(one.weight, inPassing) } : one;
}

/** "A flickers. We go on with B", under the heading of A. */
function isOfOthers({ options }: Evidence, section: Section): boolean {
  return options.length > 0 && options.every(({ sections }) => !sections.includes(section));
}

/** "Option 1: Tile wall", and among what describes it: "- Use a grid to lay out a tile wall." */
function isOfOwn({ options }: Evidence, section: Section): boolean {
  return options.some(({ sections }) => within(section, (around) => sections.includes(around)));
}

/** A paragraph that leads to a list is a label with more words than one. */
const spokenWords = 5;

/** "I lean towards B. That gives us:" leads to a list and chooses all the same. */
function* leadingIn(weighing: Weighing, silentHere: (section: Section) => boolean): Iterable<Evidence> {
  for (const section of weighing.outline.sections) {
    const { kind, raw, line, column, parent } = section;
    if (kind !== 'label' || spacedWords(raw) < spokenWords || (parent && silentHere(parent))) continue;
    for (const sentence of sentencesIn(weighing.words, raw)) {
      const text = affirmed(weighing, sentence);
      const wins = weighing.words.has('marks.winner', text);
      if (text !== '' && (wins || strongIn(weighing, text) || opensChoice(weighing.words, text)))
        yield* said(weighing, text, { line, column }, true);
    }
  }
}

function* said(weighing: Weighing, text: string, place: Place, isProse: boolean): Iterable<Evidence> {
  const { words } = weighing;
  const idiom = words.find('marks.winner-idiom', text);
  const wins = words.findAll('marks.winner', text).find(({ end }) => idiom?.end !== end);
  if (!wins && !strongIn(weighing, text)) yield* concluded(weighing, text, place, isProse);
  else yield* wins ? won(weighing, text, wins, place) : chosen(weighing, text, place);
}

/** A subject of more words is a sentence of its own. */
const subjectWords = 5;

/** "B scores highest", "Kafka wins": what stands before. */
function* won(weighing: Weighing, text: string, wins: Match, place: Place): Iterable<Evidence> {
  const { words, options } = weighing;
  if (strongIn(weighing, text)) {
    yield* chosen(weighing, text, place);
    return;
  }
  const { subject, option } = winnerIn(words, options, text, wins);
  if (option) yield signOf([option], 'winner', 7, place);
  // "Soft delete wins", in a note without chapters that names nothing else.
  if (isNote(weighing) && subject !== '' && spacedWords(subject) <= subjectWords)
    yield { ...place, options: [], text: subject, by: 'winner', weight: 5 };
}

/** In a note, where hardly anything else is spoken of, a word of an option is enough. */
function hinted({ outline, words, options }: Weighing, name: string): Option | undefined {
  if (hasChapters(outline) || words.has('sentence.negation', name)) return undefined;
  return echoedOption(
    options.filter(({ told }) => told !== 'rejected'),
    name,
  );
}

/** The options without those that lost by what is said of them, but where a text has their whole name: "one queue" is short for more. */
function stillMeant(options: readonly Option[], text: string): readonly Option[] {
  const said = nameKey(text);
  return options.filter((option) => option.told !== 'rejected' || said.includes(nameKey(option.name)));
}

/** "We will go with Kafka": what stands behind, or before a verb that comes last. */
function* chosen(weighing: Weighing, text: string, place: Place): Iterable<Evidence> {
  const { words, options } = weighing;
  const strong = strongIn(weighing, text);
  if (!strong) return;
  const after = words.find('choice.after', text);
  const verbLast = after && after.start < strong.end && after.end > strong.start;
  const told = beforeOver(weighing, verbLast ? text.slice(0, after.start) : text.slice(strong.start));
  const bare = withoutDeterminer(words, text.slice(strong.end).trimStart());
  const sole = soleNumber(words, options, bare);
  const lettered = sole ? [sole] : aloneNumbers(options, bare);
  const named = lettered.length > 0 ? lettered : takenIn(words, stillMeant(options, told), told).slice(0, 3);
  const numbered = named.length === 0 ? bareNumber(options, verbLast ? told : text.slice(strong.end)) : undefined;
  // "We take the service", of "Service `pricing` (HTTP)".
  const short = named.length === 0 && !verbLast ? shortlyNamed(words, options, bare) : undefined;
  const whole = choiceName(words, text);
  // "We decided to use slate instead of straw": what was left is told where it was found.
  const isOver = options.some(({ by, line }) => by === 'chosen-over' && line === place.line);
  const name = isOver && whole !== undefined ? beforeOver(weighing, whole).trim() : whole;
  // "Let's do the major with config file and exit codes", of "a config file and exit codes, as a major".
  const open = options.filter(({ told: became }) => became !== 'rejected');
  const one = numbered ?? short ?? (named.length === 0 ? repeatedOption(open, name ?? '') : undefined);
  const hint = named.length === 0 && name !== undefined ? hinted(weighing, name) : undefined;
  if (named.length > 0) yield signOf(named, 'prose', 7, place);
  else if (one) yield signOf([one], 'prose', 7, place);
  else if (hint) yield signOf([hint], 'prose', 5, place);
  else if (takesUp(words, text.slice(strong.end))) {
    // "A is small, so we chose it."
    const front = text.slice(0, strong.start);
    const lettered = bareNumber(options, front);
    const meant = lettered ? [lettered] : mentions(words, options, front);
    if (meant.length === 1) yield signOf(meant, 'prose', 7, place);
  } else if (name !== undefined && !takesWhole(words, name))
    yield {
      ...place,
      options: [],
      text: options.length === 0 ? numberAlone(words, name) : name,
      by: 'prose',
      weight: speaksOfDecisions(weighing.outline) ? 5 : inPassing,
    };
}
