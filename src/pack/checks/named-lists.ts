import { namedLists } from '../named-lists.ts';
import type { PackFinding, Parts } from '../parts.ts';
import { suggest } from '../suggest.ts';
import { wordLists } from '../word-lists.ts';

const conditions = ['given', 'when', 'with', 'without'] as const;

/** In words: so many stand in the place of all lists that are named. A few letters name a list, however long it is. */
const most = 200_000;

/** Lists of words that conditions name are in `words.yaml`, of this pack or of one below, and come to no more than anybody writes. */
export function* checkNamedLists(parts: Parts): Iterable<PackFinding> {
  const lists = wordLists(parts);
  let count = 0;
  for (const { file, value } of parts.rules)
    for (const name of conditions)
      for (const [list, keys] of namedLists(value[name], [name])) {
        const words = lists.get(list);
        if (!words) yield { message: `Unexpected list \`$${list}\`${suggest(list, [...lists.keys()])}`, file, keys };
        count += words?.length ?? 0;
        if (count <= most) continue;
        yield {
          message: `Unexpected list \`$${list}\`, lists come to more than ${String(most)} words here`,
          file,
          keys,
        };
        return;
      }
}
