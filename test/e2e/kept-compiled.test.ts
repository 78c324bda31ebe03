import { chmodSync, chownSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { commands } from '../../src/cli/commands/index.ts';
import { runCli } from '../helpers/run-cli.ts';

const plan = join(import.meta.dirname, '../../examples/report-queue/brainstorm.plan.md');
const brainstorm = join(import.meta.dirname, '../../examples/report-queue/brainstorm.md');
const load = createRequire(import.meta.url);
const {
  openCompiled,
}: { openCompiled: (path: string, hash: string) => { parts: () => (readonly [string, Buffer | undefined])[] } } =
  load('../../bin/compiled-code.js');
const {
  commandOf,
  compiledFile,
}: { commandOf: (argv: readonly string[]) => string; compiledFile: (command: string) => string | undefined } =
  load('../../bin/compiled-file.js');
const notWindows = process.platform !== 'win32';
let home: string;
const env = () => ({ XDG_CACHE_HOME: home, LOCALAPPDATA: home, HOME: home });
const check = () => runCli(['check', plan], { env: env() });
const files = () =>
  readdirSync(home, { recursive: true, encoding: 'utf8' }).filter((path) => statSync(join(home, path)).isFile());
const kept = () => join(home, files()[0] ?? '');
const keptOf = (command: string) => join(home, files().find((path) => basename(path).startsWith(command)) ?? '');

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'planwright-compiled-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

test('every command keeps its own; all else makes a plan', () => {
  for (const { name } of commands) {
    expect(commandOf([name, 'x'])).toBe(name);
    expect(compiledFile(name)).toContain(`${name}-${process.version}`);
  }
  expect([['notes.md', '--yes'], ['--yes'], ['-'], ['--help'], ['-h'], []].map(commandOf)).toEqual([
    'plan',
    'plan',
    'plan',
    'help',
    'help',
    'help',
  ]);
});

test('what was compiled is kept once, for the person alone, and brings the same findings', () => {
  const first = check();
  expect(files().map((path) => basename(path))).toEqual([`check-${process.version}-${process.arch}.bin`]);
  const { mode, mtimeMs, size } = statSync(kept());
  if (notWindows) expect(mode & 0o077).toBe(0);
  expect(size).toBeGreaterThan(10_000);
  expect(check()).toEqual(first);
  expect(statSync(kept()).mtimeMs).toBe(mtimeMs);
});

test('what another run of the command has loaded stays', () => {
  const output = join(home, 'out.md');
  const make = (how: string) =>
    expect(runCli([brainstorm, '--yes', how, '--output', output], { env: env() }).code).toBe(0);
  make('--force');
  const before = statSync(keptOf('plan')).mtimeMs;
  make('--diff');
  const after = statSync(keptOf('plan')).mtimeMs;
  make('--force');
  make('--diff');
  const { mtimeMs } = statSync(keptOf('plan'));
  expect([after > before, mtimeMs]).toEqual([true, after]);
});

const damages: readonly (readonly [string, (bytes: Buffer) => Buffer])[] = [
  ['a byte in the code', (bytes) => turned(bytes, bytes.length >> 1)],
  ['a byte in the table', (bytes) => turned(bytes, 20)],
  ['the checksum', (bytes) => turned(bytes, 0)],
  ['the length of the table', (bytes) => turned(bytes, 7)],
  ['the end', (bytes) => bytes.subarray(0, bytes.length - 4096)],
  ['an odd end', (bytes) => bytes.subarray(0, bytes.length - 3)],
  ['everything', () => Buffer.alloc(0)],
];

function turned(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 0x55;
  return copy;
}

test.each(damages)('where %s is damaged, it is compiled again', (_, damage) => {
  const first = check();
  const good = readFileSync(kept());
  const bad = damage(good);
  writeFileSync(kept(), bad);
  expect(check()).toEqual(first);
  expect(readFileSync(kept()).equals(bad)).toBe(false);
  expect(files()).toHaveLength(1);
});

test('what another build has compiled is not taken', () => {
  check();
  const hash =
    readFileSync(join(import.meta.dirname, '../../dist/cli/entry.txt'), 'utf8')
      .trim()
      .split(' ')[1] ?? '';
  expect(openCompiled(kept(), hash).parts().length).toBeGreaterThan(1);
  expect(openCompiled(kept(), `${hash}0`).parts()).toEqual([]);
});

test.runIf(notWindows)('what somebody else could have written is not run', () => {
  const first = check();
  chmodSync(kept(), 0o666);
  expect(check()).toEqual(first);
  // It was put aside for one of our own.
  expect(statSync(kept()).mode & 0o077).toBe(0);
});

test.skipIf(process.getuid?.() !== 0)('what belongs to somebody else is not run', () => {
  const first = check();
  chownSync(kept(), 65_534, 65_534);
  expect(check()).toEqual(first);
  expect(statSync(kept()).uid).toBe(0);
});

test.skipIf(process.getuid?.() !== 0)("nothing is put into somebody else's folder", () => {
  chownSync(home, 65_534, 65_534);
  const { code, stderr } = check();
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(readdirSync(home)).toEqual([]);
});

test('where it cannot be kept, nothing is said', () => {
  const file = join(home, 'file');
  writeFileSync(file, '');
  const { code, stderr } = runCli(['check', plan], { env: { XDG_CACHE_HOME: file, LOCALAPPDATA: file, HOME: file } });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(readFileSync(file, 'utf8')).toBe('');
});

test('it can be turned off', () => {
  runCli(['check', plan], { env: { ...env(), NODE_DISABLE_COMPILE_CACHE: '1' } });
  expect(files()).toEqual([]);
});
