import { describe, expect, test } from 'vitest';
import { shortReadings, shortReadingsText } from './short-readings.ts';

/**
 * Holds each document of a folder of fixtures to what stands behind it, and the files to how they are written (`-u` writes them anew).
 *
 * @param folder of test/fixtures, as `shortReadings` reads it
 * @param foundIn what is found in a document, in lines; asked once for each
 */
export function holdShortReadings(folder: string, foundIn: (source: string) => string): void {
  const known = new Map<string, string>();
  const remembered = (source: string): string => {
    const found = known.get(source) ?? foundIn(source);
    known.set(source, found);
    return found;
  };
  const files = shortReadings(folder).map(
    ({ file, readings }) => [file.split(/[/\\]/u).at(-1) ?? '', file, readings] as const,
  );
  describe.each(files)('%s', (_, file, readings) => {
    test.each(readings.map(({ source, found }) => [source, found] as const))('%j', (source, found) => {
      expect(remembered(source)).toBe(found);
    });

    test('is written as it is found', async () => {
      const found = readings.map(({ source }) => ({ source, found: remembered(source) }));
      await expect(shortReadingsText(found)).toMatchFileSnapshot(file);
    });
  });
}
