import type { PackFinding, Parts } from '../parts.ts';
import { suggest } from '../suggest.ts';

/** The languages whose lists say which lists there are: that of the built-in pack, and that of words of no language. */
const leading: ReadonlySet<string> = new Set(['en', 'und']);

/** A list that the leading lexicons do not have is read by nobody: most likely its name is misspelt. */
export function* checkLexicons({ lexicons }: Parts): Iterable<PackFinding> {
  const known = new Set(
    lexicons.filter(({ value }) => leading.has(value.language)).flatMap(({ value }) => listsOf(value.words)),
  );
  for (const { file, value } of lexicons)
    for (const list of listsOf(value.words))
      if (!known.has(list) && !leading.has(value.language))
        yield {
          message: `Unexpected list \`${list}\`, no leading lexicon has it${suggest(list, [...known])}`,
          file,
          keys: list.split('.'),
          atKey: true,
          severity: 'warning',
        };
}

function listsOf(words: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>): readonly string[] {
  return Object.entries(words).flatMap(([group, lists]) => Object.keys(lists).map((name) => `${group}.${name}`));
}
