import type { Part } from './types.ts';

/** Every part and what stands under it, in the order of the source, with the parts that it stands under. */
export function* walkParts(
  parts: readonly Part[],
  ancestors: readonly Part[] = [],
): Generator<{ readonly part: Part; readonly ancestors: readonly Part[] }> {
  for (const part of parts) {
    yield { part, ancestors };
    yield* walkParts(part.parts, [...ancestors, part]);
  }
}
