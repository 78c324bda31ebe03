// Makes what a release consists of, and proves that it can be made again: the tree is copied to two folders, each is
// built and packed there, and every byte is compared. release/ then holds the tarball, its bill of materials and the
// checksums of both. Nothing is published. `npm run release:dry`
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const npm =
  process.env.npm_execpath ?? execFileSync('npm', ['root', '-g'], { encoding: 'utf8' }).trim() + '/npm/bin/npm-cli.js';
const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const tarball = `${name}-${version}.tgz`;
const bill = `${name}-${version}.cdx.json`;
const base = mkdtempSync(join(tmpdir(), 'planwright-release-'));
const leftOut = new Set(['node_modules', '.git', 'dist', 'release', 'coverage']);

/** Builds and packs a copy of the tree in a folder of its own. */
function make(folder) {
  cpSync('.', folder, { recursive: true, filter: (path) => !leftOut.has(path) && !path.endsWith('.tgz') });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  const run = (...args) =>
    execFileSync(process.execPath, [npm, ...args], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  run('run', 'build');
  run('pack', '--ignore-scripts', '--loglevel', 'error');
  return {
    [tarball]: readFileSync(join(folder, tarball)),
    [bill]: readFileSync(join(folder, 'dist', 'sbom.cdx.json')),
  };
}

try {
  const [first, second] = ['one', join('another', 'and-deeper')].map((path) => make(join(base, path)));
  for (const [file, bytes] of Object.entries(first)) {
    if (!bytes.equals(second[file])) throw new Error(`${file}: two builds of the same tree differ`);
  }
  rmSync('release', { recursive: true, force: true });
  mkdirSync('release');
  for (const [file, bytes] of Object.entries(first)) writeFileSync(join('release', file), bytes);
  const sums = Object.entries(first).map(
    ([file, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${file}\n`,
  );
  writeFileSync(join('release', 'SHA256SUMS'), sums.join(''));
  process.stdout.write(`built twice, the same bytes:\n${sums.join('')}`);
} finally {
  rmSync(base, { recursive: true, force: true });
}
