import type { Answer, Entry, Item } from '../../model/index.ts';

/** The parts of an answer: its items, its records, or its one text. */
export function partsOf(answer: Answer | undefined): readonly (Item | Entry)[] {
  if (!answer) return [];
  return answer.type === 'text' ? [answer.value] : answer.value;
}
