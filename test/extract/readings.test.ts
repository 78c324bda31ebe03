import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { readLexicons } from '../helpers/read-lexicons.ts';
import { readings } from '../helpers/readings.ts';
import { readingText } from '../helpers/reading-text.ts';
import { type ShortReading, shortReadings, shortReadingsText } from '../helpers/short-readings.ts';
import { spaced } from '../helpers/spaced.ts';
import { withoutColumns } from '../helpers/without-columns.ts';

const lexicons = readLexicons();

// `npx vitest run test/extract/readings.test.ts -u` writes them anew; what changed is to be read.
describe('all that is found in a document', () => {
  it.each(readings())('$name', async ({ source, file }) => {
    await expect(readingText(extract(source, lexicons))).toMatchFileSnapshot(file);
  });
});

describe('all that is found in a few lines', () => {
  it.each(shortReadings())('$file', async ({ file, readings }) => {
    const found = readings.map(({ source }) => ({ source, found: readingText(extract(source, lexicons)) }));
    await expect(shortReadingsText(found)).toMatchFileSnapshot(file);
  });
});

describe('wider spaces change nothing in a few lines', () => {
  const documents = (): readonly ShortReading[] => shortReadings().flatMap(({ readings }) => readings);

  it.each(documents())('$source', ({ source, found }) => {
    expect(withoutColumns(readingText(extract(spaced(source), lexicons)))).toBe(withoutColumns(found));
  });
});
