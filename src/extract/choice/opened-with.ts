import { nameKey } from '../options/same-name.ts';
import type { Option } from '../options/types.ts';
import type { Words } from '../words.ts';
import { withoutDeterminer } from './without-determiner.ts';

/** The option with whose whole name a text opens: "fail open below 50 EUR, with a flag for later". */
export function openedWith(words: Words, options: readonly Option[], text: string): Option | undefined {
  const said = options.length === 0 ? '' : `${nameKey(withoutDeterminer(words, text))} `;
  const [one, another] = options.filter(({ name }) => nameKey(name) !== '' && said.startsWith(`${nameKey(name)} `));
  return another === undefined ? one : undefined;
}
