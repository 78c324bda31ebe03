import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fact, FactKind, Facts, FactValue } from '../../src/model/index.ts';
import { readingText } from './reading-text.ts';
import { spaced } from './spaced.ts';

/** What is asked of a fact's data; `null` where it is to say nothing. */
type AskedData = Readonly<Record<string, FactValue | null>>;

/** What a case says of its document: the kinds it speaks of, and every fact of these kinds. */
interface Expected {
  readonly kinds: readonly FactKind[];
  readonly facts: readonly ExpectedFact[];
}

interface ExpectedFact {
  readonly kind: FactKind;
  readonly line: number;
  readonly text: string;
  readonly by?: string;
  readonly certainty?: string;
  readonly data?: AskedData;
}

const folder = join(import.meta.dirname, '../fixtures/extract');

/** A document, what is to be found in it, and how that is seen in what is found. */
export interface Asked {
  readonly source: string;
  /** Whether it is another document with wider spaces. */
  readonly isSpaced?: boolean;
  readonly wanted: unknown;
  readonly seen: (facts: Facts) => unknown;
}

/** Cases of lines that are no longer short with wider spaces. */
const tight = new Set(['lines-that-open-with-known-names', 'numbered-without-a-colon', 'rules-jotted-behind-a-choice']);

function readExpected(name: string): Expected {
  return JSON.parse(readFileSync(join(folder, name, 'facts.json'), 'utf8'));
}

/** The names of all cases. */
export function extractCases(): readonly string[] {
  return readdirSync(folder).toSorted();
}

/**
 * What a case asks: all facts of the kinds it speaks of; of data, how they were found and how sure that is, what it names. The
 * same is asked of the document with wider spaces.
 */
export function extractCase(name: string): readonly Asked[] {
  const expected = readExpected(name);
  const asked: Asked = {
    source: readFileSync(join(folder, name, 'input.md'), 'utf8'),
    wanted: expected.facts,
    seen: ({ facts }) => {
      const spoken = facts.filter(({ kind }) => expected.kinds.includes(kind));
      return spoken.map((fact, at) => part(fact, expected.facts[at]));
    },
  };
  return tight.has(name) ? [asked] : [asked, { ...asked, source: spaced(asked.source), isSpaced: true }];
}

/** How all facts are found of which a case speaks, and all that is known of them. */
export function readingOfCase(name: string, { language, facts }: Facts): string {
  const { kinds } = readExpected(name);
  return readingText({ language, facts: facts.filter(({ kind }) => kinds.includes(kind)) });
}

/** What of a fact is asked. */
function part({ kind, line, text, by, certainty, data }: Fact, asked: ExpectedFact | undefined): object {
  return {
    kind,
    line,
    text,
    ...(asked?.by !== undefined && { by }),
    ...(asked?.certainty !== undefined && { certainty }),
    ...(asked?.data && { data: pick(data, asked.data) }),
  };
}

/** What a fact's data has of what is asked; what is not asked for does not matter. */
function pick(data: Readonly<Record<string, FactValue>> | undefined, asked: AskedData): object {
  return Object.fromEntries(Object.keys(asked).map((key) => [key, data?.[key] ?? null]));
}
