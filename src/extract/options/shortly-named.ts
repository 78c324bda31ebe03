import { firstClause } from '../choice/choice-name.ts';
import type { Words } from '../words.ts';
import { nameKey } from './same-name.ts';
import type { Option } from './types.ts';

/** Fewer letters stand in many names. */
const shortest = 4;

/** The one option in whose name the first clause of a text stands: "event sourcing, but …" for "Event sourcing for contracts". */
export function shortlyNamed(words: Words, options: readonly Option[], text: string): Option | undefined {
  const key = nameKey(firstClause(words, text) ?? '');
  if (key.length < shortest) return undefined;
  const [one, ...others] = options.filter(({ name }) => ` ${nameKey(name)} `.includes(` ${key} `));
  return others.length === 0 ? one : undefined;
}
