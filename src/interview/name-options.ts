import type { Fact, FactValue } from '../model/index.ts';

/** Kinds whose texts are names, or tell the options apart themselves. */
const apart = new Set(['option', 'choice', 'title', 'file', 'endpoint', 'table', 'column', 'event']);

/** What an option is called in some lines: everywhere, but where letters start again in each chapter. */
interface Calling {
  readonly called: string;
  readonly name: string;
  readonly first: number;
  readonly last: number;
}

function callingsOf({ kind, text, data }: Fact): readonly Calling[] {
  const { called, within } = kind === 'option' ? (data ?? {}) : {};
  if (!Array.isArray(called)) return [];
  const [first = 1, last = Infinity] = Array.isArray(within) ? within.map(Number) : [];
  return called.map((one: string) => ({ called: one, name: `“${text}”`, first, last }));
}

/**
 * Facts whose texts call an option as the brainstorm does ("Option B") call it by its name instead: a plan is read by
 * people who do not know the letters.
 */
export function nameOptions(facts: readonly Fact[]): readonly Fact[] {
  const callings = facts.flatMap(callingsOf);
  if (callings.length === 0) return facts;
  const longestFirst = [...new Set(callings.map(({ called }) => called))].toSorted((a, b) => b.length - a.length);
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${longestFirst.map(escape).join('|')})(?![\p{L}\p{N}])`,
    'gu',
  );
  const meant = (one: string, at: number): string =>
    callings.findLast(({ called, first, last }) => called === one && first <= at && at <= last)?.name ?? one;
  return facts.map((fact) => {
    if (apart.has(fact.kind)) return fact;
    const named = (text: string): string =>
      text.replace(pattern, (one, at: number) => {
        const name = meant(one, fact.line);
        return isNamedBeside(text.slice(0, at), text.slice(at + one.length), name) ? one : name;
      });
    const namedValue = (value: FactValue): FactValue => (typeof value === 'string' ? named(value) : value);
    const data =
      fact.data && Object.fromEntries(Object.entries(fact.data).map(([name, value]) => [name, namedValue(value)]));
    return { ...fact, text: named(fact.text), ...(data && { data }) };
  });
}

/** "Approach A — the SDK — was chosen", "raw commands (Approach B: too long)": the name stands right beside its letter. */
function isNamedBeside(before: string, behind: string, called: string): boolean {
  const name = called.replace(/[“”]/gu, '');
  return behind.replace(/^\s*[—–:(-]+\s*/u, '').startsWith(name) || before.replace(/\s*\($/u, '').endsWith(name);
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
}
