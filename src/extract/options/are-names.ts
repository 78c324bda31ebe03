import { spacedWords } from '../../text/index.ts';
import type { OptionName } from './option-name.ts';
import { nameKey } from './same-name.ts';

/** A few names of a few words each; longer ones tell a story. */
const [fewest, most, mostWords] = [2, 6, 12];

/** A bracket that closes without having been opened was cut out of a sentence. */
const cut = /^[^(（]*[)）]/u;

/** Whether some stretches of a sentence are the names of several things. */
export function areNames(names: readonly OptionName[]): boolean {
  const keys = new Set(names.map(({ name }) => nameKey(name)));
  return (
    names.length >= fewest &&
    names.length <= most &&
    keys.size === names.length &&
    !keys.has('') &&
    names.every(({ name }) => spacedWords(name) <= mostWords && !cut.test(name))
  );
}
