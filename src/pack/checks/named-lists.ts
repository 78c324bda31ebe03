import { namedLists } from '../named-lists.ts';
import type { PackFinding, Parts } from '../parts.ts';
import { suggest } from '../suggest.ts';

const conditions = ['given', 'when', 'with', 'without'] as const;

/** Lists of words that conditions name are in `words.yaml`, of this pack or of one below. */
export function* checkNamedLists({ words, rules }: Parts): Iterable<PackFinding> {
  const known = new Set(words.flatMap(({ value }) => Object.keys(value)));
  for (const { file, value } of rules)
    for (const name of conditions)
      for (const [list, keys] of namedLists(value[name], [name]))
        if (!known.has(list)) yield { message: `Unexpected list \`$${list}\`${suggest(list, [...known])}`, file, keys };
}
