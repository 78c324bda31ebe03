import type { Passage } from '../outline/index.ts';
import type { Reading } from '../reading.ts';
import { roleOf } from '../roles-of.ts';

/** Where a list of needs is one of demands on the solution. */
const needing = new Set(['problem', 'context', 'goals', 'proposal', 'decision', 'constraints', '']);

/** What introduces an item's list: the label that it stands under, else the paragraph just before the list. */
function introductionOf({ section }: Passage): string {
  if (section.kind === 'label') return section.raw;
  const first = section.passages.findIndex((other) => other.form === 'item');
  const before = section.passages[first - 1];
  return before?.form === 'paragraph' && /[:：]$/u.test(before.text) ? before.text : '';
}

/** Whether an item stands in a list that a sentence of need introduces: "The solution should:", "We need …:". */
export function isAnnounced({ words }: Reading, passage: Passage): boolean {
  if (passage.form !== 'item' || passage.depth > 0) return false;
  const { section } = passage;
  const around = section.kind === 'label' ? (section.parent && roleOf(section.parent)) : roleOf(section);
  const own = section.kind === 'label' ? (section.roles[0] ?? '') : '';
  if (!needing.has(around ?? '') || !needing.has(own)) return false;
  const said = introductionOf(passage).split(/(?<=[.!?])\s+|(?<=[。！？])/u).at(-1) ?? '';
  const need = words.find('sentence.need', said);
  // "We still need to:" lists tasks, "Currently we need to:" the trouble.
  return (
    need !== undefined && !words.has('sentence.need-to-do', said) && words.find('sentence.current', said)?.start !== 0
  );
}
