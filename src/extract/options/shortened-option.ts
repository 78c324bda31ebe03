import { nameKey } from './same-name.ts';
import type { Option } from './types.ts';

/** Fewer words may stand in many a name. */
const fewest = 2;

/** Whether all words stand in the others, in their order. */
function standIn(words: readonly string[], others: readonly string[]): boolean {
  let at = 0;
  for (const other of others) if (other === words[at]) at += 1;
  return at === words.length;
}

/**
 * The option whose name a text gives with words left out: "Keep the pair" for "Keep the hand-written pair in place".
 *
 * @returns nothing where the text shortens none of the names, or several of them
 */
export function shortenedOption(options: readonly Option[], text: string): Option | undefined {
  const said = nameKey(text).split(' ');
  if (said.length < fewest) return undefined;
  const found = options.filter(({ name }) => standIn(said, nameKey(name).split(' ')));
  return found.length === 1 ? found[0] : undefined;
}
