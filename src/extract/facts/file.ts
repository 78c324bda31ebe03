import type { Finding } from '../finding.ts';
import { fileMentions, type FileMention } from '../names/file-mentions.ts';
import { spotOf, type Stretch, stretchesOf } from '../names/stretches.ts';
import type { Reading } from '../reading.ts';

interface Named extends FileMention {
  readonly stretch: Stretch;
}

/** The files that the solution touches or adds, each once, by the longest form of its path. */
export function* files(reading: Reading): Iterable<Finding> {
  const byPath = new Map<string, Named[]>();
  for (const stretch of stretchesOf(reading)) {
    for (const mention of fileMentions(reading, stretch)) {
      const same = byPath.get(mention.path);
      if (same) same.push({ ...mention, stretch });
      else byPath.set(mention.path, [{ ...mention, stretch }]);
    }
  }
  const whole = wholePaths(byPath.keys());
  for (const [path, named] of byPath) {
    if (whole.get(path) !== path) continue;
    const all = [...named, ...[...byPath].filter(([short]) => short !== path && whole.get(short) === path).flatMap(([, short]) => short)];
    const first = named[0];
    const change = all.find((one) => one.change !== undefined)?.change;
    if (first) yield { kind: 'file', text: path, at: spotOf(first.stretch, first.start), by: first.by, ...(change && { data: { change } }) };
  }
}

/** For each path the longest one that ends with it: `worker.ts` is short for `src/mail/worker.ts`. */
function wholePaths(paths: Iterable<string>): ReadonlyMap<string, string> {
  const all = [...paths];
  const byName = new Map<string, string[]>();
  for (const path of all) {
    const name = path.split('/').at(-1) ?? '';
    byName.set(name, [...(byName.get(name) ?? []), path]);
  }
  return new Map(
    all.map((path) => {
      const longer = (byName.get(path.split('/').at(-1) ?? '') ?? []).filter((other) => other.endsWith(`/${path}`));
      return [path, longer.toSorted((a, b) => b.length - a.length)[0] ?? path];
    }),
  );
}
