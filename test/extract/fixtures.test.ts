import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/index.ts';
import type { FactKind, FactValue } from '../../src/model/index.ts';
import { readLexicons } from '../helpers/read-lexicons.ts';

/** What a case says of its document: the kinds it speaks of, and every fact of these kinds. */
interface Expected {
  readonly kinds: readonly FactKind[];
  readonly facts: readonly { kind: FactKind; line: number; text: string; data?: Readonly<Record<string, FactValue>> }[];
}

const folder = join(import.meta.dirname, '../fixtures/extract');
const cases = readdirSync(folder).toSorted();
const lexicons = readLexicons();

/** Whether a fact has all that is asked of its data; what is not asked for does not matter. */
function pick(
  data: Readonly<Record<string, FactValue>> | undefined,
  asked: Readonly<Record<string, FactValue>>,
): object {
  return Object.fromEntries(Object.keys(asked).map((key) => [key, data?.[key]]));
}

describe('what is found in a document', () => {
  it('has the words of its languages', () => {
    expect(lexicons.length).toBeGreaterThan(1);
  });

  it.each(cases)('%s', (name) => {
    expect(readdirSync(join(folder, name)).toSorted()).toEqual(['facts.json', 'input.md']);
    const expected: Expected = JSON.parse(readFileSync(join(folder, name, 'facts.json'), 'utf8'));
    const found = extract(readFileSync(join(folder, name, 'input.md'), 'utf8'), lexicons).facts.filter((fact) =>
      expected.kinds.includes(fact.kind),
    );
    const shown = found.map(({ kind, line, text, data }, index) => {
      const asked = expected.facts[index]?.data;
      return { kind, line, text, ...(asked && { data: pick(data, asked) }) };
    });
    expect(shown).toEqual(expected.facts);
  });
});
