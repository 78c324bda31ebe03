import type { Passage } from '../outline/index.ts';
import type { Reading } from '../reading.ts';
import type { ListName } from '../list-name.ts';

const closed = /^[\s*_.!]*(?:$|[—–:,;.(（-])/u;

/** Whether a text is one of a list's words, with or without a remark behind it: "Yes — the core purpose". */
function opensWith({ words }: Reading, list: ListName, text: string): boolean {
  const match = words.find(list, text);
  return match?.start === 0 && closed.test(text.slice(match.end));
}

/**
 * What a row says of itself in the column that asks whether it is part of the work: "Requirement | In scope?".
 *
 * @returns undefined where no column asks, or the row leaves it open
 */
export function coveredRow(reading: Reading, { cells = [] }: Passage): 'in' | 'out' | undefined {
  const cell = cells.slice(1).find(({ header }) => reading.words.has('sentence.covers', header));
  if (!cell) return undefined;
  if (opensWith(reading, 'sentence.affirms', cell.text)) return 'in';
  return opensWith(reading, 'sentence.denies', cell.text) ? 'out' : undefined;
}
