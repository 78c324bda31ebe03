import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const files = {
  byDraws: 'coverage/told.json',
  presumed: 'coverage/presumed-told.json',
  bySearch: 'coverage/told-by-search.json',
};

/** What names a change as long as nothing changes in its file. */
function nameOf(text, { fileName, location: { start, end }, replacement }) {
  const place = [start.line, start.column, end.line, end.column];
  const parts = JSON.stringify([fileName.replace(/^.*(?=src[\\/]extract)/u, ''), text, place, replacement]);
  return createHash('sha256').update(parts).digest('base64').slice(0, 16);
}

/**
 * Which changes are told, kept from run to run in `coverage`: those that a draw has asked of the cases, those that are presumed to be
 * told (many documents show them another value, or a few tell them in the quick way), and those that a document of a search tells,
 * which may become a case. A score counts the first alone. A change stays known until its own file changes: a change elsewhere hardly
 * ever hides one. Delete the files where cases were taken away.
 */
export class KnownTold {
  #names;
  #told = {};
  #by;

  /** @param by who counts: `byDraws`, `presumed`, `bySearch` */
  constructor(changes, by = Object.keys(files)) {
    this.#by = by;
    const texts = new Map(changes.map(({ fileName }) => [fileName, readFileSync(fileName, 'utf8')]));
    this.#names = new Map(changes.map((change) => [change.id, nameOf(texts.get(change.fileName), change)]));
    for (const [by, file] of Object.entries(files))
      this.#told[by] = new Set(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []);
  }

  /** Whether it is known that a change is told. */
  has({ id }) {
    return this.#by.some((by) => this.#told[by].has(this.#names.get(id)));
  }

  /** @param by one of those that count */
  add(by, changes) {
    for (const { id } of changes) this.#told[by].add(this.#names.get(id));
  }

  keep() {
    mkdirSync('coverage', { recursive: true });
    for (const [by, file] of Object.entries(files)) writeFileSync(file, JSON.stringify([...this.#told[by]]));
  }
}
