import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '../../src/extract/index.ts';
import { seedAnswers } from '../../src/interview/index.ts';
import type { Answers } from '../../src/model/index.ts';
import { readPack } from './read-pack.ts';

const read = new Map<string, Answers>();

/** What `--yes` takes from the brainstorm of a folder of fixtures, read once: it is of other rooms and takes long. */
export function readAnswers(folder: string): Answers {
  const known = read.get(folder);
  if (known) return known;
  const pack = readPack();
  const { facts } = extract(readFileSync(join(folder, 'brainstorm.md'), 'utf8'), pack.lexicons);
  const origin = { pack: { name: pack.name, version: pack.version, sha256: '' } };
  const answers = { format: 1 as const, origin, answers: seedAnswers(pack.questions, facts) };
  read.set(folder, answers);
  return answers;
}
