import type { Pack } from '../../pack/index.ts';

/**
 * Which gap of the pack stands for each question, by the question's id: the gap of the first slot that the question's
 * answer speaks of. A question that no slot waits for has none.
 */
export function gapsOf({ questions, slots }: Pick<Pack, 'questions' | 'slots'>): ReadonlyMap<string, string> {
  const gaps = new Map<string, string>();
  for (const { id, path } of questions) {
    const slot = slots.find(({ paths }) => paths.includes(path));
    if (slot) gaps.set(id, slot.gap);
  }
  return gaps;
}
