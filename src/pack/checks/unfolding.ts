import { baseName } from '../base-name.ts';
import type { PackFinding, Parts } from '../parts.ts';
import { readTags, type Tag } from '../read-tags.ts';

/** A section with all its partials, each as often as it is included, has at most so many tags. */
const mostTags = 10_000;

/** Partials that include each other twice, and those each other twice again, would unfold without end. */
export function* checkUnfolding({ sections, additions, partials }: Parts): Iterable<PackFinding> {
  const byName = new Map([...partials].map(([path, { text }]) => [baseName(path), readTags(text).tags]));
  const sizes = new Map<string, number>();
  const sizeOf = (tags: readonly Tag[], trail: readonly string[]): number => {
    let size = 0;
    for (const { kind, name, inside } of tags) {
      size += 1 + sizeOf(inside, trail);
      // One that leads back to itself is a finding of its own, where templates are walked.
      if (kind === 'partial' && !trail.includes(name)) {
        const known = sizes.get(name) ?? sizeOf(byName.get(name) ?? [], [...trail, name]);
        sizes.set(name, known);
        size += known;
      }
    }
    return size;
  };
  for (const { path, text } of [...sections.values(), ...additions])
    if (sizeOf(readTags(text).tags, []) > mostTags)
      yield { message: `Unexpected size, it unfolds into more than ${String(mostTags)} tags`, file: { path } };
}
