import type { Option } from '../options/types.ts';
import { contentWords } from './content-words.ts';

/** In words: so many of what was said of an option a decision takes up at least. */
const enough = 2;

/**
 * The one option that was not turned down, where a decision takes up what was said of it: "The repository takes a
 * manager", of "Within the repository — it takes a manager and opens …".
 *
 * @param open the options that nothing turns down
 */
export function leftOver(all: readonly Option[], open: readonly Option[], text: string): Option | undefined {
  const [only, another] = open;
  if (!only || another || all.length < 2) return undefined;
  const told = new Set(contentWords([only.name, ...only.passages.map((passage) => passage.text)].join(' ')));
  const said = new Set(contentWords(text));
  return [...said].filter((word) => told.has(word)).length >= enough ? only : undefined;
}
