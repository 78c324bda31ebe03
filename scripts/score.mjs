// Measures extraction against a folder of labelled documents, where there is one: --corpus DIR, or ../shared/corpus.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

const argv = process.argv.slice(2);
const named = argv.includes('--corpus') ? argv[argv.indexOf('--corpus') + 1] : undefined;
const corpus = resolve(named ?? join('..', 'shared', 'corpus'));
const measure = resolve('..', 'shared', 'score', 'score-extract.mjs');
if (!existsSync(corpus) || !existsSync(measure)) {
  console.error('score: there is no labelled folder here; nothing was measured');
} else {
  const rest = argv.filter((_, index) => argv[index] !== '--corpus' && argv[index - 1] !== '--corpus');
  process.exitCode =
    spawnSync(process.execPath, [measure, '--corpus', corpus, ...rest], { stdio: 'inherit' }).status ?? 1;
}
