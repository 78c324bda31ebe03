import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'test/fixtures/readings');

/** A document of which all that is found is held, and the file that holds it. */
export interface Reading {
  readonly name: string;
  readonly source: string;
  readonly file: string;
}

/** The documents of `test/fixtures/readings`; those of examples and plans are read where they stand. */
export function readings(): readonly Reading[] {
  return readdirSync(folder)
    .toSorted()
    .map((name) => {
      const places = [
        join(folder, name, 'input.md'),
        ...['examples', 'test/fixtures/plan'].map((at) => join(root, at, name, 'brainstorm.md')),
      ];
      const place = places.find((path) => existsSync(path));
      if (place === undefined) throw new Error(`${name}: no document of a reading has this name`);
      return { name, source: readFileSync(place, 'utf8'), file: join(folder, name, 'reading.txt') };
    });
}
