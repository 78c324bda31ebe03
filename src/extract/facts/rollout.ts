import { asSentence } from '../as-sentence.ts';
import type { Finding } from '../finding.ts';
import { isListed } from '../names/is-listed.ts';
import { saysWord } from '../names/says-word.ts';
import type { Passage, Section } from '../outline/index.ts';
import type { Reading } from '../reading.ts';
import { roleItems } from './role-items.ts';

/** How the solution goes live and how it is taken back: items of sections about it, and sentences that speak of it. */
export function* rollouts(reading: Reading): Iterable<Finding> {
  const listed = [...roleItems(reading, 'rollout', 'rollout')];
  for (const finding of listed) yield marked(reading, numbered(finding), leadsBack(reading, finding.at));
  const known = new Set(listed.map((finding) => finding.at));
  for (const finding of saysWord(reading, 'rollout', 'names.rollout-word', known))
    yield marked(reading, finding, speaksOfBack(reading, finding.text));
}

/** A step of a numbered list keeps its number. */
function numbered<Step extends Finding & { readonly at: Passage }>(finding: Step): Step {
  const { number } = finding.at;
  return number === undefined ? finding : { ...finding, data: { step: `${number}` } };
}

function marked(reading: Reading, finding: Finding, back: boolean): Finding {
  return back
    ? { ...finding, text: withoutLabel(reading, finding.text), data: { ...finding.data, way: 'back' } }
    : finding;
}

/** "Rollback: restore the copy" is the step behind its label. */
function withoutLabel({ words }: Reading, text: string): string {
  const [label = ''] = text.split(/\s*[:：]\s+/u, 1);
  return label !== text && isListed(words, 'names.way-back', label)
    ? asSentence(text.slice(label.length).replace(/^\s*[:：]\s*/u, ''))
    : text;
}

/** Whether a step stands under "Rollback plan", or behind such a label. */
function leadsBack(reading: Reading, { section, lead }: Passage): boolean {
  if (speaksOfBack(reading, lead ?? '')) return true;
  for (let at: Section | undefined = section; at; at = at.parent) {
    if (speaksOfBack(reading, at.heading)) return true;
    if (at.roles[0] === 'rollout') return false;
  }
  return false;
}

/** Whether words speak of the way back, and not of the way out as well: "Rollout and rollback". */
function speaksOfBack({ words }: Reading, text: string): boolean {
  const back = words.findAll('names.way-back', text);
  return (
    back.length > 0 &&
    words
      .findAll('names.rollout-word', text)
      .every((word) => back.some((match) => match.start <= word.start && word.end <= match.end))
  );
}
