import { once } from './once.ts';
import type { Outline, Passage } from './outline/index.ts';

const byAbove = once(({ passages }: Outline): ReadonlyMap<Passage, readonly Passage[]> => {
  const found = new Map<Passage, Passage[]>();
  for (const passage of passages) {
    if (!passage.above) continue;
    const below = found.get(passage.above);
    if (below) below.push(passage);
    else found.set(passage.above, [passage]);
  }
  return found;
});

/** The passages just below an item, in the order of the document. An outline is gone through once for all of its items. */
export function passagesBelow(outline: Outline, passage: Passage): readonly Passage[] {
  return byAbove(outline).get(passage) ?? [];
}
