import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import Mustache from 'mustache';
import { writeWhole } from '../../files/write-whole.ts';
import { PlanwrightError } from '../../planwright-error.ts';
import { checkCases } from '../check/check-cases.ts';
import { openPack } from '../open-pack.ts';
import { newPackDefaults } from './new-pack-defaults.ts';
import type { Wishes } from './wishes.ts';

/** Where a pack was written, and what it is called on the command line from here. */
export interface WrittenPack {
  readonly folder: string;
  readonly named: string;
}

/**
 * Writes a new pack from the scaffold, and the plan of its golden case.
 *
 * @param output the folder to write it to; undefined: where the project's packs are found by their names
 * @throws PlanwrightError where the name is none, or where something stands in the place of one of its files
 */
export function writePack(name: string, output: string | undefined, wishes: Wishes, root: URL): WrittenPack {
  const [, scope, bare] = /^(@[a-z0-9-]+\/)?([a-z0-9]+(?:-[a-z0-9]+)*)$/u.exec(name) ?? [];
  if (bare === undefined)
    throw new PlanwrightError(
      `${name}: this is no name of a pack`,
      'use small letters, digits and hyphens: acme, @team/acme',
    );
  const folder = output ?? join('.planwright', 'packs', ...name.split('/'));
  const named = output === undefined ? name : output;
  const owner = oneLine(wishes.owner ?? newPackDefaults.owner);
  const view = {
    name,
    package: `${scope ?? ''}planwright-pack-${bare}`,
    description: JSON.stringify(oneLine(wishes.description ?? newPackDefaults.description)),
    question: JSON.stringify(oneLine(wishes.question ?? newPackDefaults.question)),
    owner: JSON.stringify(owner),
    renamed: owner !== newPackDefaults.owner,
  };
  const scaffold = fileURLToPath(new URL('templates/scaffold/files/', root));
  const outputs = readdirSync(scaffold, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      path: join(folder, path.slice(scaffold.length)),
      text: filled(readFileSync(path, 'utf8'), view),
    }));
  const there = outputs.find(({ path }) => existsSync(path));
  if (there) throw new PlanwrightError(`${there.path}: it is there already`, 'use --output to write elsewhere');
  for (const path of new Set(outputs.map(({ path }) => dirname(path)))) mkdirSync(path, { recursive: true });
  writeWhole(outputs);
  // The plan of the golden case is what this planwright makes of it.
  checkCases(folder, openPack(resolve(folder), root), true);
  return { folder, named };
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** The scaffold has tags of its own, since its files are templates themselves. */
function filled(text: string, view: object): string {
  return Mustache.render(text, view, undefined, { tags: ['<%', '%>'], escape: String });
}
