import { asSentence } from '../as-sentence.ts';
import type { Finding } from '../finding.ts';
import type { Passage, Role } from '../outline/index.ts';
import { proseOf } from '../passages-of.ts';
import type { Reading } from '../reading.ts';
import { roleOf } from '../roles-of.ts';
import { optionAround, weightOf } from '../sections-of.ts';
import type { Sentence } from '../sentences.ts';
import { startsLine } from '../starts-line.ts';

/** Roles of sections that speak of the solution, so that a risk in them is one of its own. */
const speaking = new Set<Role | undefined>([
  'decision',
  'proposal',
  'decisions',
  'consequences',
  'rationale',
  'rollout',
  undefined,
]);

/** Roles of sections that say what is to be built: there a sentence on what may go wrong speaks of that, and not of how things are. */
const building = new Set<Role | undefined>(['decision', 'proposal', 'decisions', 'consequences', 'rollout']);

/** An article may stand in front. */
const article = 4;

/** Whether a sentence says of the solution that something may happen to it: "It is still prone to …", not "no longer prone to". */
function isProne({ words }: Reading, role: Role | undefined, text: string): boolean {
  const said = building.has(role) ? words.find('sentence.prone', text) : undefined;
  if (said === undefined || words.find('sentence.current', text)?.start === 0) return false;
  return !words.has('sentence.negation', text.slice(0, said.start));
}

/** Whether a sentence tells what somebody is afraid of: "What I don't like …", not "nobody is afraid of …". */
function isFeared({ words }: Reading, text: string): boolean {
  const said = words.find('sentence.fear', text);
  if (said === undefined || words.find('sentence.current', text)?.start === 0) return false;
  return said.start <= article || !words.has('sentence.negation', text.slice(0, said.start));
}

/** Whether a sentence opens by calling what it tells a risk, or a fear. */
function opensRisk({ words }: Reading, text: string): boolean {
  return opening.some((list) => (words.find(list, text)?.start ?? Infinity) <= article);
}

/** In letters: what is shorter and leans on what stands around it says nothing alone: "This is what we are afraid of." */
const shortest = 50;

function hangs({ words }: Reading, text: string): boolean {
  return weightOf(text) < shortest && words.find('sentence.points-around', text)?.start === 0;
}

/** Whether a sentence calls what it tells a risk, or a fear; in an item at once, behind a list of options only the latter. */
function isRisk(reading: Reading, role: Role | undefined, form: Passage['form'], { text }: Sentence): boolean {
  if (/[?？]$/u.test(text) || hangs(reading, text)) return false;
  if (form === 'item') return opensRisk(reading, text);
  if (role === 'options') return isFeared(reading, text);
  return opensRisk(reading, text) || isProne(reading, role, text) || isFeared(reading, text);
}

/** Whether a sentence on a line of its own adds one more to the risk on the line before it: "And every patch breaks …". */
function addsOne({ words }: Reading, sentence: Sentence): boolean {
  return startsLine(sentence) && words.find('sentence.one-more', sentence.text)?.start === 0;
}

/**
 * Whether a paragraph stands among options and is about none that lost: about the chosen one, or about none, as a note goes on
 * behind its list without another heading.
 */
function isBehindOptions(reading: Reading, passage: Passage, role: Role | undefined): boolean {
  const status = role === 'options' ? optionAround(reading, passage)?.status : 'rejected';
  return status === undefined || status === 'chosen';
}

/** The sentences of a passage that tell a risk; `goesOn` says whether the passage before it told one. */
function risksIn(reading: Reading, passage: Passage, role: Role | undefined, goesOn: boolean): readonly Sentence[] {
  const found: Sentence[] = [];
  for (const sentence of reading.sentences(passage)) {
    const isNext = found.length > 0 || (goesOn && sentence.line === passage.line);
    const isOther = found.length === 0 || startsLine(sentence);
    if ((isOther && isRisk(reading, role, passage.form, sentence)) || (isNext && addsOne(reading, sentence)))
      found.push(sentence);
  }
  return found;
}

/** What stands behind "Risk:", where a sentence opens with that. */
function withoutLabel({ words }: Reading, text: string): string {
  const label = words.find('sentence.strong-risk', text);
  return label?.start === 0 && /[:：]$/u.test(label.phrase) ? asSentence(text.slice(label.end).trim()) : text;
}

const opening = ['sentence.strong-risk', 'sentence.fear'] as const;
const lists = [...opening, 'sentence.prone'] as const;

/**
 * Sentences that open by calling themselves a risk ("The risk is that …"), and in paragraphs those that call the solution prone to one,
 * or that tell what somebody is afraid of; and those that add one more, each on its line. Of others at most one a passage.
 */
export function* risksInProse(reading: Reading): Iterable<Finding> {
  let before: Passage | undefined;
  for (const passage of proseOf(reading)) {
    const role = roleOf(passage.section);
    const goesOn = before !== undefined && before.section === passage.section;
    before = undefined;
    if (
      (passage.form !== 'paragraph' && passage.form !== 'item') ||
      !(speaking.has(role) || isBehindOptions(reading, passage, role))
    )
      continue;
    if (!goesOn && !lists.some((list) => reading.words.has(list, passage.text))) continue;
    const found = risksIn(reading, passage, role, goesOn);
    if (found.length > 0) before = passage;
    for (const { text, line } of found) {
      const at = { line, column: passage.column };
      yield { kind: 'risk', text: withoutLabel(reading, text), at, by: 'risk-in-prose', certainty: 'inferred' };
    }
  }
}
