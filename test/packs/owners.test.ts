import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readRules } from '../compose/read-rules.ts';
import { readPack } from '../compose/read-pack.ts';
import { runCli } from '../helpers/run-cli.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

const { owners } = readPack();
/** Owners that are no words of every day: wherever these stand, an owner is meant. */
const named = owners.filter((owner) => !['coder', 'reviewer', 'tester', 'designer'].includes(owner));
const name = new RegExp(`(?<![\\w-])(?:${named.join('|')})(?![\\w-])`, 'u');

test('no text of a rule names an owner but by a tag', () => {
  const wrong = readRules().flatMap(({ file, rule }) => {
    const { tasks = [], ...rest } = rule.adds;
    const texts = JSON.stringify([tasks.map((task) => ({ ...task, owner: '' })), rest]);
    return name.test(texts.replaceAll(/\{\{owners\.[^{}]+\}\}/gu, '')) ? [file] : [];
  });
  expect(wrong).toEqual([]);
});

test.each(['notification-preferences', 'report-queue', 'offline-sync'])(
  'the plan of %s names none of the owners that a pack maps, in no sentence',
  (example) => {
    const path = fileURLToPath(new URL(`../../examples/${example}/brainstorm.md`, import.meta.url));
    const map = owners.map((owner, at) => `  ${owner}: team ${String(at)}\n`).join('');
    const cwd = tempFolder({
      'notes.md': readFileSync(path, 'utf8'),
      'ours/pack.yaml': `name: ours\nversion: 1.0.0\nextends: ten-section\nmapOwners:\n${map}`,
    });
    expect(runCli(['notes.md', '--yes', '--pack', './ours'], { cwd }).code).toBe(0);
    const plan = readFileSync(join(cwd, 'notes.plan.md'), 'utf8');
    expect(plan).toMatch(/goes to (?:the )?team \d/u);
    expect(plan.split('\n').filter((line) => name.test(line))).toEqual([]);
  },
);
