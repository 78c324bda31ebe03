import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { readLexicons } from '../helpers/read-lexicons.ts';
import { readingText } from '../helpers/reading-text.ts';

const folder = join(import.meta.dirname, '../fixtures/readings');
const lexicons = readLexicons();

// `npx vitest run test/extract/readings.test.ts -u` writes them anew; what changed is to be read.
describe('all that is found in a document', () => {
  it.each(readdirSync(folder))('%s', async (name) => {
    const source = readFileSync(join(folder, name, 'input.md'), 'utf8');
    await expect(readingText(extract(source, lexicons))).toMatchFileSnapshot(join(folder, name, 'reading.txt'));
  });
});
