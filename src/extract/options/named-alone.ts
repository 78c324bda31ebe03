import { once } from '../once.ts';
import { nameKey } from './same-name.ts';
import type { Option } from './types.ts';

/** No name that stands alone is longer. */
const longest = 120;

/** The options by their whole names, and by these without what stands in brackets behind them. */
const byName = once((options: readonly Option[]): ReadonlyMap<string, Option> => {
  const found = new Map<string, Option>();
  for (const option of options)
    for (const name of [option.name, option.name.replace(/\s*[(（].*$/u, '')]) {
      const key = nameKey(name);
      if (!found.has(key)) found.set(key, option);
    }
  return found;
});

/** The option of which a text says nothing but the name. */
export function namedAlone(options: readonly Option[], text: string): Option | undefined {
  const key = text.length > longest ? '' : nameKey(text);
  return key === '' ? undefined : byName(options).get(key);
}
