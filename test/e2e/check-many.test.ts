import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from '../helpers/run-cli.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

const fixtures = join(import.meta.dirname, '../fixtures/check');
const sources = readdirSync(fixtures)
  .filter((name) => !name.startsWith('.'))
  .map((name) => readFileSync(join(fixtures, name, 'plan.md'), 'utf8'));

/** A folder with so many plans, no two alike. */
function plans(count: number): { readonly cwd: string; readonly files: readonly string[] } {
  const cwd = tempFolder();
  const files = Array.from({ length: count }, (_, at) => {
    writeFileSync(join(cwd, `${at}.md`), `${sources[at % sources.length]}\nPlan ${at}.\n`);
    return `${at}.md`;
  });
  return { cwd, files };
}

const check = (cwd: string, ...args: readonly string[]) => runCli(['check', '--format', 'json', ...args], { cwd });
const messagesOf = (text: string): unknown => JSON.parse(text).files;

test('many plans give the findings of each, in the order in which they were named', () => {
  const { cwd, files } = plans(80);
  const mixed = files.toReversed();
  const together = check(cwd, ...mixed);
  expect(together.code).toBe(1);
  // Too few for threads.
  const apart = [mixed.slice(0, 20), mixed.slice(20, 40), mixed.slice(40, 60), mixed.slice(60)];
  expect(messagesOf(together.stdout)).toEqual(apart.flatMap((few) => messagesOf(check(cwd, ...few).stdout)));
});

test('a plan that cannot be read is named, and nothing else is said', () => {
  const { cwd, files } = plans(80);
  const { code, stdout, stderr } = check(cwd, ...files, 'missing.md');
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^planwright: missing\.md: there is no such file/u);
});

test('kept findings are those of a check, until plan or options change; whatever is wrong with them, they are made anew', () => {
  const { cwd, files } = plans(4);
  const cache = join(cwd, '.planwright/cache/check.json');
  const plain = check(cwd, ...files);
  expect(existsSync(cache)).toBe(false);
  expect(check(cwd, '--cache', ...files)).toEqual(plain);
  const kept = readFileSync(cache, 'utf8');

  // They are what is shown: a finding that was changed by hand comes out as it was changed.
  writeFileSync(cache, kept.replaceAll('Missing ', 'Kept '));
  expect(check(cwd, '--cache', ...files).stdout).toBe(plain.stdout.replaceAll('Missing ', 'Kept '));
  const pack = join(cwd, 'pack');
  mkdirSync(pack);
  writeFileSync(join(pack, 'pack.yaml'), 'owners: [nobody]\n');
  expect(check(cwd, '--cache', '--pack', 'pack', ...files).stdout).not.toContain('Kept ');

  for (const broken of [
    '',
    '{',
    'null',
    '[]',
    '{"key":1}',
    kept.slice(0, -9),
    kept.replaceAll('"severity":"error"', '"severity":7'),
  ]) {
    writeFileSync(cache, broken);
    expect(check(cwd, '--cache', ...files)).toEqual(plain);
  }
  writeFileSync(join(cwd, '0.md'), '# Nothing\n');
  expect(check(cwd, '--cache', ...files)).toEqual(check(cwd, ...files));
  expect(readdirSync(join(cwd, '.planwright/cache'))).toEqual(['check.json']);
});

test('they are kept where one says, and among the caches of a Node project', () => {
  const { cwd, files } = plans(1);
  check(cwd, '--cache-location', 'here/it/is', ...files);
  expect(existsSync(join(cwd, 'here/it/is/check.json'))).toBe(true);
  mkdirSync(join(cwd, 'node_modules'));
  check(cwd, '--cache', ...files);
  expect(existsSync(join(cwd, 'node_modules/.cache/planwright/check.json'))).toBe(true);
});

test('a folder that cannot be written to is said, and the check holds', () => {
  const { cwd, files } = plans(1);
  writeFileSync(join(cwd, 'file'), '');
  const { code, stdout, stderr } = check(cwd, '--cache-location', 'file/below', ...files);
  expect([code, stdout]).toEqual([1, check(cwd, ...files).stdout]);
  expect(stderr).toMatch(/^planwright: [^\n]*the results could not be kept/u);
});

test.skipIf(process.platform === 'win32')('a link that leads back up is not walked', () => {
  const cwd = tempFolder({ 'a.plan.md': sources[0] ?? '' });
  mkdirSync(join(cwd, 'below'));
  symlinkSync('..', join(cwd, 'below', 'up'));
  const { stdout } = check(cwd, '.');
  expect(JSON.parse(stdout).files.map(({ path }: { path: string }) => path)).toEqual(['a.plan.md']);
});
