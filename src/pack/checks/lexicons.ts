import type { PackFinding, Parts } from '../parts.ts';
import { suggest } from '../suggest.ts';

/** The languages that need no company: that of the built-in pack, and that of words of no language. */
const leading: ReadonlySet<string> = new Set(['en', 'und']);

/** A list that one lexicon alone has is most likely misspelt: the reader of that list finds it in no other language. */
export function* checkLexicons({ lexicons }: Parts): Iterable<PackFinding> {
  const holders = new Map<string, Set<string>>();
  for (const { value } of lexicons)
    for (const list of listsOf(value.words)) holders.set(list, (holders.get(list) ?? new Set()).add(value.language));
  const isKnown = (languages: ReadonlySet<string>) =>
    languages.size > 1 || [...languages].some((language) => leading.has(language));
  const known = [...holders].filter(([, languages]) => isKnown(languages)).map(([list]) => list);
  for (const { file, value } of lexicons)
    for (const list of listsOf(value.words))
      if (!isKnown(holders.get(list) ?? new Set()))
        yield {
          message: `Unexpected list \`${list}\`, no other lexicon has it${suggest(list, known)}`,
          file,
          keys: list.split('.'),
          atKey: true,
          severity: 'warning',
        };
}

function listsOf(words: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>): readonly string[] {
  return Object.entries(words).flatMap(([group, lists]) => Object.keys(lists).map((name) => `${group}.${name}`));
}
