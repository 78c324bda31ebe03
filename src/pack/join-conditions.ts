import type { PlaybookRule, Query } from './types.ts';

/** What no answers match. */
const never: Query = { decision: { $in: [] } };

/**
 * Rules with the conditions of those that they name: `beside` holds where the `given` of one of them holds, `unless` where none
 * of them does. What a named rule itself names is not looked at. A rule that a pack has turned off holds nowhere.
 */
export function joinConditions<Rule extends Pick<PlaybookRule, 'id' | 'given' | 'beside' | 'unless'>>(
  rules: readonly Rule[],
): readonly Rule[] {
  const conditions = new Map<string, Query>();
  for (const { id, given } of rules) if (given) conditions.set(id, given);
  const of = (ids: readonly string[]): readonly Query[] =>
    ids.flatMap((id) => [conditions.get(id)].filter((query) => query !== undefined));
  return rules.map((rule) => {
    const { beside, unless = [], given } = rule;
    const wanted = beside && of(beside);
    const unwanted = of(unless);
    if (wanted === undefined && unwanted.length === 0) return rule;
    const all = [
      ...(given ? [given] : []),
      ...(wanted ? [wanted.length > 0 ? { $or: wanted } : never] : []),
      ...(unwanted.length > 0 ? [{ $nor: unwanted }] : []),
    ];
    return { ...rule, given: { $and: all } };
  });
}
