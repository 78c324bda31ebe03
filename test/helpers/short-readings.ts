import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const fixtures = join(import.meta.dirname, '../fixtures');
const opening = '~~~~~ document\n';
const behind = '~~~~~ found\n';

/** A short document, and what is found in it. */
export interface ShortReading {
  readonly source: string;
  readonly found: string;
}

/** The files of a folder of fixtures, each with its documents of a few lines, and all that is found in each. */
export function shortReadings(
  name = 'short-readings',
): readonly { readonly file: string; readonly readings: readonly ShortReading[] }[] {
  const folder = join(fixtures, name);
  return readdirSync(folder)
    .toSorted()
    .map((called) => {
      const file = join(folder, called);
      const [, ...documents] = readFileSync(file, 'utf8').split(opening);
      const readings = documents.map((one) => {
        const [source = '', found = ''] = one.split(behind);
        return { source, found };
      });
      return { file, readings };
    });
}

/** How such a file is written. */
export function shortReadingsText(readings: readonly ShortReading[]): string {
  return readings.map(({ source, found }) => `${opening}${source}${behind}${found}`).join('');
}
