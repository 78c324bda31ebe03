import { namedLists, namesList } from './named-lists.ts';
import type { PlaybookRule, Query } from './types.ts';

type Lists = ReadonlyMap<string, readonly string[]>;

function spelled(value: unknown, lists: Lists): unknown {
  if (Array.isArray(value))
    return value.flatMap((one): readonly unknown[] =>
      namesList(one) ? (lists.get(one.slice(1)) ?? [one]) : [spelled(one, lists)],
    );
  return typeof value === 'object' && value !== null ? spelledQuery({ ...value }, lists) : value;
}

function spelledQuery(query: Query, lists: Lists): Query {
  return Object.fromEntries(Object.entries(query).map(([key, value]) => [key, spelled(value, lists)]));
}

/** A condition with the words of each list in the place where it is named; the same where it names none. */
function inFull(query: Query, lists: Lists): Query {
  const [named] = namedLists(query);
  return named ? spelledQuery(query, lists) : query;
}

/**
 * A rule whose conditions hold the words themselves where they named lists of `words.yaml`: `$words: [$payments, invoice]`.
 *
 * @param lists the words of each list, by its name
 */
export function spellOut<Rule extends Pick<PlaybookRule, 'given' | 'when' | 'with' | 'without'>>(
  rule: Rule,
  lists: Lists,
): Rule {
  const join = <Join extends { readonly where?: Query }>(joined: readonly Join[]): readonly Join[] =>
    joined.map((one) => ({ ...one, ...(one.where && { where: inFull(one.where, lists) }) }));
  return {
    ...rule,
    ...(rule.given && { given: inFull(rule.given, lists) }),
    ...(rule.when && { when: inFull(rule.when, lists) }),
    ...(rule.with && { with: join(rule.with) }),
    ...(rule.without && { without: join(rule.without) }),
  };
}
