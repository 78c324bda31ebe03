import type { Fact, FactValue } from '../model/index.ts';

/** Kinds whose texts are names, or tell the options apart themselves. */
const apart = new Set(['option', 'choice', 'title', 'file', 'endpoint', 'table', 'column', 'event']);

/**
 * Facts whose texts call an option as the brainstorm does ("Option B") call it by its name instead: a plan is read by
 * people who do not know the letters.
 */
export function nameOptions(facts: readonly Fact[]): readonly Fact[] {
  const names = new Map(
    facts.flatMap((fact) => {
      const called = fact.kind === 'option' ? fact.data?.['called'] : undefined;
      return Array.isArray(called) ? called.map((one: string) => [one, `“${fact.text}”`] as const) : [];
    }),
  );
  if (names.size === 0) return facts;
  const longestFirst = [...names.keys()].toSorted((a, b) => b.length - a.length);
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${longestFirst.map(escape).join('|')})(?![\p{L}\p{N}])`,
    'gu',
  );
  const named = (text: string): string => text.replace(pattern, (one) => names.get(one) ?? one);
  const namedValue = (value: FactValue): FactValue => (typeof value === 'string' ? named(value) : value);
  return facts.map((fact) => {
    if (apart.has(fact.kind)) return fact;
    const data =
      fact.data && Object.fromEntries(Object.entries(fact.data).map(([name, value]) => [name, namedValue(value)]));
    return { ...fact, text: named(fact.text), ...(data && { data }) };
  });
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
}
