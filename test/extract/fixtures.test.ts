import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { extractCase, extractCases, readingOfCase } from '../helpers/extract-case.ts';
import { readLexicons } from '../helpers/read-lexicons.ts';

const folder = join(import.meta.dirname, '../fixtures/extract');
const lexicons = readLexicons();

describe('what is found in a document', () => {
  it('has the words of its languages', () => {
    expect(lexicons.length).toBeGreaterThan(1);
  });

  // `npx vitest run test/extract -u` writes the readings anew; what changed is to be read.
  it.each(extractCases())('%s', async (name) => {
    const [asked, ...wider] = extractCase(name);
    if (!asked) throw new Error('a case asks something');
    const found = extract(asked.source, lexicons);
    expect(asked.seen(found)).toEqual(asked.wanted);
    for (const { source, wanted, seen } of wider) expect(seen(extract(source, lexicons))).toEqual(wanted);
    await expect(readingOfCase(name, found)).toMatchFileSnapshot(join(folder, name, 'reading.txt'));
    const others = readdirSync(join(folder, name)).filter((file) => file !== 'reading.txt');
    expect(others.toSorted()).toEqual(['facts.json', 'input.md']);
  });
});
