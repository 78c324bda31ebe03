import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../fixtures/short-readings');
const opening = '~~~~~ document\n';
const behind = '~~~~~ found\n';

/** A short document, and what is found in it. */
export interface ShortReading {
  readonly source: string;
  readonly found: string;
}

/** The files of `test/fixtures/short-readings`, each with its documents of a few lines, and all that is found in each. */
export function shortReadings(): readonly { readonly file: string; readonly readings: readonly ShortReading[] }[] {
  return readdirSync(folder)
    .toSorted()
    .map((name) => {
      const file = join(folder, name);
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
