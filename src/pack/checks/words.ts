import { namedLists } from '../named-lists.ts';
import type { PackFinding, Parts } from '../parts.ts';

/** A list of words that no rule names is read by nothing. Of the packs below, rules that named theirs may be turned off. */
export function* checkWords({ manifest, words, rules }: Parts): Iterable<PackFinding> {
  const own = words.filter(({ file }) => file.path === manifest.file.path.replace(/pack\.yaml$/u, 'words.yaml'));
  if (own.length === 0) return;
  const conditions = rules.map(({ value: { given, when, with: joined, without } }) => [given, when, joined, without]);
  const named = new Set([...namedLists(conditions)].map(([list]) => list));
  for (const { file, value } of own)
    for (const list of Object.keys(value))
      if (!named.has(list))
        yield {
          message: `Unexpected list \`${list}\`, no rule names it`,
          file,
          keys: [list],
          atKey: true,
          severity: 'warning',
        };
}
