import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '../../src/extract/index.ts';
import type { FactKind, FactValue } from '../../src/model/index.ts';
import type { LaidOutWords, Lexicon } from '../../src/pack/index.ts';

/** What is asked of a fact's data; `null` where it is to say nothing. */
type Asked = Readonly<Record<string, FactValue | null>>;

/** What a case says of its document: the kinds it speaks of, and every fact of these kinds. */
interface Expected {
  readonly kinds: readonly FactKind[];
  readonly facts: readonly {
    kind: FactKind;
    line: number;
    text: string;
    by?: string;
    certainty?: string;
    data?: Asked;
  }[];
}

const folder = join(import.meta.dirname, '../fixtures/extract');

/** The names of all cases. */
export function extractCases(): readonly string[] {
  return readdirSync(folder).toSorted();
}

/** What is found in the document of a case, and what is to be found; of data, how it was found and how sure that is, what the case asks for. */
export function extractCase(
  name: string,
  lexicons: readonly Lexicon[],
  laidOut?: LaidOutWords,
): { readonly found: readonly object[]; readonly expected: readonly object[] } {
  const expected: Expected = JSON.parse(readFileSync(join(folder, name, 'facts.json'), 'utf8'));
  const { facts } = extract(readFileSync(join(folder, name, 'input.md'), 'utf8'), lexicons, laidOut);
  const found = facts
    .filter(({ kind }) => expected.kinds.includes(kind))
    .map(({ kind, line, text, by, certainty, data }, index) => {
      const asked = expected.facts[index];
      return {
        kind,
        line,
        text,
        ...(asked?.by !== undefined && { by }),
        ...(asked?.certainty !== undefined && { certainty }),
        ...(asked?.data && { data: pick(data, asked.data) }),
      };
    });
  return { found, expected: expected.facts };
}

/** What a fact's data has of what is asked; what is not asked for does not matter. */
function pick(data: Readonly<Record<string, FactValue>> | undefined, asked: Asked): object {
  return Object.fromEntries(Object.keys(asked).map((key) => [key, data?.[key] ?? null]));
}
