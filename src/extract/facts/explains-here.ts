import { spacedWords } from '../../text/index.ts';
import { mentions } from '../choice/mentions.ts';
import type { Option } from '../options/types.ts';
import type { Role, Section } from '../outline/index.ts';
import type { Reading } from '../reading.ts';
import { saysNeed } from '../says-need.ts';
import { within } from '../sections-of.ts';
import { verdictsIn } from './verdicts-in.ts';

/** The bold words or the heading that a label stands below: "**Kafka**" above "Why:". */
function headOf({ kind, parent }: Section): Section | undefined {
  return kind === 'label' && (parent?.kind === 'bold' || parent?.kind === 'heading') ? parent : undefined;
}

/** Whether what is recommended just before a section's label is an option that lost ("Recommended: A. Why: …" for one case of several). */
function speaksForLoser({ words, decision }: Reading, section: Section): boolean {
  const verdicts = section.parent ? verdictsIn(section.parent) : [];
  const verdict = verdicts.findLast((one) => one.line < section.line);
  const said = verdict?.passages[0]?.text ?? verdict?.heading ?? headOf(section)?.heading ?? '';
  const named = new Set<Option>(mentions(words, decision.options, said));
  return named.size > 0 && decision.options.every((option) => !named.has(option) || option.status === 'rejected');
}

/** Whether a heading names the option that was chosen, and no other: "Why topic prefixes". */
function speaksForChosen({ words, decision }: Reading, heading: string): boolean {
  const named = new Set<Option>(mentions(words, decision.options, heading));
  return named.size > 0 && decision.options.every((option) => !named.has(option) || option.status === 'chosen');
}

/** In words: a label that is longer is a sentence of its own. */
const longestLabel = 3;
const leadingUp = new Set<Role | undefined>(['context', 'problem']);

/** "Many teams use triggers because they:" in the chapter that tells how things are gives reasons for how they are. */
function explainsToday({ words }: Reading, { kind, raw, parent }: Section): boolean {
  if (kind !== 'label' || spacedWords(raw) <= longestLabel || words.has('choice.strong', raw)) return false;
  return parent !== undefined && within(parent, (at) => at.kind === 'heading' && leadingUp.has(at.roles[0]));
}

/** Whether a section explains the choice: "Why …", "Reasons", one that says who wins, or a list behind "… because:". */
function explains(reading: Reading, section: Section): boolean {
  const { words } = reading;
  if (section.kind === 'start' || words.has('weighing.other-why', section.heading)) return false;
  if (saysNeed(reading, section) || explainsToday(reading, section)) return false;
  if (section.roles[0] === 'rationale') return section.kind === 'heading' || !speaksForLoser(reading, section);
  if (words.find('weighing.why', section.heading)?.start === 0 && speaksForChosen(reading, section.heading))
    return true;
  if (words.has('marks.winner', section.raw) && section.roles[0] !== 'options') return true;
  return (
    section.kind === 'label' &&
    within(section, (at) => at.roles[0] === 'decision') &&
    (words.has('headings.rationale', section.raw) || words.has('weighing.praise', section.raw))
  );
}

/** Whether the explaining section lies outside of the options that it holds. */
export function explainsHere(reading: Reading, section: Section): boolean {
  const options = reading.decision.options;
  for (let at: Section | undefined = section; at; at = at.parent) {
    const here = at;
    // "When Longhorn would make sense:" among the reasons against it tells of another case.
    const isCase = here.kind === 'label' && reading.words.find('sentence.case-end', here.heading)?.start === 0;
    // "After weighing slate and tin, slate wins:" tells of none.
    if (isCase && !reading.words.has('marks.winner', here.raw)) return false;
    if (explains(reading, here)) return true;
    if (options.some((option) => option.sections.includes(here))) return false;
  }
  return false;
}
