import { compare } from '../text/index.ts';

/** One text of all files in code-point order, so that the hash does not depend on how a disk lists them. */
export function contentOf(files: ReadonlyMap<string, string>): string {
  return [...files]
    .toSorted(([a], [b]) => compare(a, b))
    .map(([path, text]) => `${path}\n${String(text.length)}\n${text}`)
    .join('\n');
}
