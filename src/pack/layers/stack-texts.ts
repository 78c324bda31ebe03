import type { SourcedText } from './layer.ts';

/** Texts of several layers as one map: a higher one takes the place of that with its key. */
export function stackTexts(
  layers: readonly ReadonlyMap<string, SourcedText>[],
  keyOf: (path: string) => string,
): ReadonlyMap<string, SourcedText> {
  const byKey = new Map<string, readonly [string, SourcedText]>();
  for (const layer of layers) {
    const own = new Set<string>();
    for (const [path, text] of layer) {
      const key = keyOf(path);
      const there = byKey.get(key);
      // Two of one layer with one key are both kept: that is a finding of its own.
      if (own.has(key)) byKey.set(path, [path, text]);
      else byKey.set(key, [there?.[0] ?? path, text]);
      own.add(key);
    }
  }
  return new Map(byKey.values());
}
