import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { runCli } from '../helpers/run-cli.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const brainstorm = '# Search\n\n## Options\n\n- Lunr\n- Fuse\n\n## Decision\n\nWe will go with Lunr: it is small.\n';

/** npm, with nothing but what it is given: an empty cache, and no folder of its own to look for settings in. */
function npm(home: string, args: readonly string[], cwd = home): string {
  return execFileSync('npm', args, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'ignore'],
    env: {
      ...process.env,
      HOME: home,
      npm_config_cache: join(home, 'cache'),
      npm_config_prefix: join(home, 'prefix'),
      npm_config_update_notifier: 'false',
    },
  });
}

/** The names of the packages of which something stands in what esbuild would write, found by its own account. */
async function insideOfBundle(): Promise<readonly string[]> {
  const { leaner } = await import(new URL('../../scripts/leaner.mjs', import.meta.url).href);
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['src/cli/main.ts', 'src/cli/check/worker.ts', 'src/index.ts', 'src/remark/index.ts'],
    outdir: 'nowhere',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    metafile: true,
    plugins: [leaner],
    write: false,
    minify: true,
    logLevel: 'error',
  });
  const paths = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.keys(inputs).filter((path) => inputs[path]?.bytesInOutput),
  );
  return [...new Set(paths.flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//u.exec(path)?.[1] ?? []))];
}

test('one file installs without a registry and an empty cache, runs no script, and works', () => {
  const folder = tempFolder();
  const [packed] = JSON.parse(npm(folder, ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], root));
  const home = join(folder, 'home');
  mkdirSync(home);
  npm(home, ['install', '--global', join(folder, packed.filename), '--offline', '--no-audit', '--no-fund']);
  const global = npm(home, ['root', '--global']).trim();
  expect(readdirSync(global)).toEqual(['planwright']);
  const installed = join(global, 'planwright');
  expect(readdirSync(installed)).not.toContain('node_modules');
  expect(readdirSync(join(installed, 'dist'))).toEqual(expect.arrayContaining(['LICENSES.txt', 'sbom.cdx.json']));
  writeFileSync(join(home, 'notes.md'), brainstorm);
  const program = join(installed, 'bin/planwright.js');
  const run = (...args: readonly string[]): string =>
    execFileSync(process.execPath, [program, ...args], { cwd: home, encoding: 'utf8', stdio: 'pipe' });
  run('notes.md', '--yes');
  expect(run('check', 'notes.plan.md')).toMatch(/no findings/u);
  expect(run('render', 'notes.answers.yaml')).toBe(runCli(['notes.md', '--yes', '--dry-run'], { cwd: home }).stdout);
}, 120_000);

test('nothing runs when it is installed', () => {
  const { scripts } = JSON.parse(read('package.json'));
  for (const event of ['preinstall', 'install', 'postinstall', 'prepare']) expect(scripts[event]).toBeUndefined();
});

test('the bill of materials lists what is inside, and each package has its licence in the file that ships', async () => {
  const bill = JSON.parse(read('dist/sbom.cdx.json'));
  const listed: { name: string; version: string; purl: string }[] = bill.components;
  const inside = await insideOfBundle();
  expect(inside.length).toBeGreaterThan(50);
  const declarations = ['@types/mdast', '@types/unist'];
  expect(new Set(listed.map(({ name }) => name))).toEqual(new Set([...inside, ...declarations]));
  const licences = read('dist/LICENSES.txt');
  for (const { name, version } of listed) expect(licences).toContain(`${name} ${version} (`);
  expect(bill).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6', serialNumber: expect.any(String) });
});

test('the types of the library need no other package', () => {
  const folder = tempFolder({
    'package.json': '{"type":"module"}',
    'use.ts': `import { check, compose, extract, loadPack, parsePlan, type Pack, type Plan } from 'planwright';
export const first: string = check('x', { owners: [] })[0]?.message ?? '';
export const of = (plan: Plan, pack: Pack): unknown => [plan, pack, compose, extract, loadPack, parsePlan];
`,
  });
  const package_ = join(folder, 'node_modules/planwright');
  const copy = (path: string): void => {
    mkdirSync(dirname(join(package_, path)), { recursive: true });
    writeFileSync(join(package_, path), read(path));
  };
  const types = readdirSync(join(root, 'dist/types'), { recursive: true }).map(String);
  ['package.json', ...types.filter((path) => path.endsWith('.ts')).map((path) => join('dist/types', path))].forEach(
    copy,
  );
  const strict = ['--strict', '--module', 'nodenext', '--target', 'es2023', '--types', '', '--noEmit'];
  const run = (): string =>
    execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), ...strict, 'use.ts'], {
      cwd: folder,
      encoding: 'utf8',
    });
  expect(run()).toBe('');
});
