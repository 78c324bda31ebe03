import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { extractCase, extractCases } from '../helpers/extract-case.ts';
import { readLexicons } from '../helpers/read-lexicons.ts';

const folder = join(import.meta.dirname, '../fixtures/extract');
const lexicons = readLexicons();

describe('what is found in a document', () => {
  it('has the words of its languages', () => {
    expect(lexicons.length).toBeGreaterThan(1);
  });

  it.each(extractCases())('%s', (name) => {
    expect(readdirSync(join(folder, name)).toSorted()).toEqual(['facts.json', 'input.md']);
    const { source, wanted, seen } = extractCase(name);
    expect(seen(extract(source, lexicons))).toEqual(wanted);
  });
});
