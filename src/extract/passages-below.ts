import type { Outline, Passage } from './outline/index.ts';

const known = new WeakMap<Outline, ReadonlyMap<Passage, readonly Passage[]>>();

function byAbove(outline: Outline): ReadonlyMap<Passage, readonly Passage[]> {
  const found = new Map<Passage, Passage[]>();
  for (const passage of outline.passages) {
    if (!passage.above) continue;
    const below = found.get(passage.above);
    if (below) below.push(passage);
    else found.set(passage.above, [passage]);
  }
  known.set(outline, found);
  return found;
}

/** The passages just below an item, in the order of the document. An outline is gone through once for all of its items. */
export function passagesBelow(outline: Outline, passage: Passage): readonly Passage[] {
  return (known.get(outline) ?? byAbove(outline)).get(passage) ?? [];
}
