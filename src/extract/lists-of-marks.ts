import type { Lexicon } from '../pack/index.ts';

/** The phrases of some lists of many lexicons, each named by its language and its own name. */
export function listsOfMarks(
  lexicons: readonly Lexicon[],
  lists: readonly (readonly [group: string, name: string])[],
): readonly (readonly [name: string, phrases: readonly string[]])[] {
  return lexicons.flatMap(({ language, words }) =>
    lists.map(([group, name]) => [`${language} ${group}.${name}`, words[group]?.[name] ?? []] as const),
  );
}
