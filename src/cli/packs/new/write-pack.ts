import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Mustache from 'mustache';
import { writeWhole } from '../../files/write-whole.ts';
import { newPackDefaults } from './new-pack-defaults.ts';
import type { NewPackPlace } from './place-new-pack.ts';
import { scaffoldFiles } from './scaffold-files.ts';
import { tryPack } from './try-pack.ts';
import type { Wishes } from './wishes.ts';

/**
 * Writes a new pack from the scaffold, with the plan of its golden case.
 *
 * @throws PlanwrightError where the pack would not be in order, and nothing is written; where it cannot be written
 */
export function writePack(place: NewPackPlace, wishes: Wishes, root: URL): void {
  const wished = (name: keyof Wishes): string => oneLine(wishes[name] ?? '') || newPackDefaults[name];
  const view = {
    name: place.name,
    package: place.package,
    description: JSON.stringify(wished('description')),
    question: JSON.stringify(wished('question')),
    owner: JSON.stringify(wished('owner')),
    renamed: wished('owner') !== newPackDefaults.owner,
  };
  const files = new Map([...scaffoldFiles(root)].map(([path, text]) => [path, filled(text, view)]));
  const outputs = [...tryPack(files, root)]
    .filter(([path]) => !place.kept.includes(path))
    .map(([path, text]) => ({ path: join(place.folder, path), text }));
  for (const path of new Set(outputs.map(({ path }) => dirname(path)))) mkdirSync(path, { recursive: true });
  writeWhole(outputs);
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** The scaffold has tags of its own, since its files are templates themselves. */
function filled(text: string, view: object): string {
  return Mustache.render(text, view, undefined, { tags: ['<%', '%>'], escape: String });
}
