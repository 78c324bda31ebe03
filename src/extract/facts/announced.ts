import { once } from '../once.ts';
import type { Passage, Section, Role } from '../outline/index.ts';
import type { Reading } from '../reading.ts';
import { roleOf } from '../roles-of.ts';

/** Where a list of needs is one of demands on the solution. */
const needing = new Set<Role | undefined>([
  'problem',
  'context',
  'goals',
  'proposal',
  'decision',
  'constraints',
  undefined,
]);

/** What stands before each passage of a section and is no item. */
const prosesBefore = once(({ passages }: Section): ReadonlyMap<Passage, Passage | undefined> => {
  let before: Passage | undefined;
  return new Map(
    passages.map((passage) => {
      const pair = [passage, before] as const;
      if (passage.form !== 'item') before = passage;
      return pair;
    }),
  );
});

/** What stands before a passage in its section and is no item. */
export function proseBefore(passage: Passage): Passage | undefined {
  return prosesBefore(passage.section).get(passage);
}

/**
 * The sentence that introduces an item's list: the label that the list stands under, else the last sentence of the
 * paragraph just before it; empty where nothing does.
 */
export function introductionOf(passage: Passage): string {
  const { section } = passage;
  const before = proseBefore(passage);
  const paragraph = before?.form === 'paragraph' && /[:：]$/u.test(before.text) ? before.text : '';
  const whole = section.kind === 'label' ? section.raw : paragraph;
  return whole.split(/(?<=[.!?])\s+|(?<=[。！？])/u).at(-1) ?? '';
}

/** Whether an item stands in a list that a sentence of need introduces: "The solution should:", "We need …:". */
export function isAnnounced({ words }: Reading, passage: Passage): boolean {
  if (passage.form !== 'item' || passage.depth > 0) return false;
  const { section } = passage;
  const around = section.kind === 'label' ? section.parent && roleOf(section.parent) : roleOf(section);
  const own = section.kind === 'label' ? section.roles[0] : undefined;
  if (!needing.has(around) || !needing.has(own)) return false;
  const said = introductionOf(passage);
  // Rules that a decision sets are demands; elsewhere they may be any rules.
  const need =
    words.find('sentence.need', said) ??
    (around === 'decision' ? (words.find('sentence.rules', said) ?? words.find('sentence.applies', said)) : undefined);
  // "We still need to:" lists tasks, "Currently we need to:" the trouble.
  return (
    need !== undefined &&
    !words.has('sentence.strong-question', said) &&
    !words.has('sentence.need-to-do', said) &&
    words.find('sentence.current', said)?.start !== 0
  );
}
