// Measures `planwright check` beside remark-lint and markdownlint on the same 1,000 plans: one run after the other, in turn,
// each a program of its own. The ratios count; the seconds are this machine's. Writes bench/CHECK.md.
//   npm run build && node bench/check.mjs [rounds] [plans]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writePlans } from './write-plans.mjs';

const root = new URL('../', import.meta.url);
const rounds = Number(process.argv[2] ?? 3);
const count = Number(process.argv[3] ?? 1000);
const folder = mkdtempSync(join(tmpdir(), 'planwright-bench-'));
const own = (path) => fileURLToPath(new URL(path, root));
const version = (name) => JSON.parse(readFileSync(own(`node_modules/${name}/package.json`), 'utf8')).version;

const lines = await writePlans(folder, count, root);
symlinkSync(own('node_modules'), join(folder, 'node_modules'));
const files = readdirSync(folder).filter((name) => name.endsWith('.md'));
const planwright = [own('bin/planwright.js'), 'check', ...files];
const cached = [...planwright, '--cache-location', join(folder, 'cache')];
const programs = {
  'planwright, cold': planwright,
  'planwright, warm': cached,
  [`markdownlint-cli2 ${version('markdownlint-cli2')}`]: [
    own('node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs'),
    '*.md',
  ],
  [`remark-cli ${version('remark-cli')}`]: [
    own('node_modules/remark-cli/cli.js'),
    '.',
    '--ignore-pattern',
    'node_modules',
    '--no-stdout',
    '--use',
    'remark-gfm',
    '--use',
    'remark-preset-lint-recommended',
  ],
};

/** What one run takes: milliseconds on the clock and of all cores, and MiB at most. */
function run(args) {
  const usage = join(folder, 'usage.json');
  const { status, stderr } = spawnSync(process.execPath, ['--import', own('bench/usage.mjs'), ...args], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    env: { ...process.env, PLANWRIGHT_BENCH_USAGE: usage },
  });
  if (status > 1) throw new Error(`${args[0]} ended with ${status}: ${stderr.slice(0, 2000)}`);
  return JSON.parse(readFileSync(usage, 'utf8'));
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
run(cached);
const taken = Object.fromEntries(Object.keys(programs).map((name) => [name, []]));
for (let round = 0; round < rounds; round += 1) {
  for (const [name, args] of Object.entries(programs)) taken[name].push(run(args));
}
const of = (name, what) => median(taken[name].map((one) => one[what]));
const row = (name) =>
  `| ${[
    name,
    (of(name, 'wall') / 1000).toFixed(2),
    (of(name, 'cpu') / 1000).toFixed(2),
    of(name, 'memory').toFixed(0),
    ...['planwright, cold', 'planwright, warm'].map((base) => (of(name, 'wall') / of(base, 'wall')).toFixed(1)),
  ].join(' | ')} |`;
const text = `# What checking costs

${count} plans with ${Math.round(lines / count)} lines on average, ${rounds} rounds in turn, medians; ${availableParallelism()} cores, Node ${process.versions.node}.
Made by \`npm run build && node bench/check.mjs\`. Seconds are the machine's, the ratios are what counts.

| program | seconds | of all cores | MiB at most | times cold | times warm |
|---|--:|--:|--:|--:|--:|
${Object.keys(programs).map(row).join('\n')}
`;
writeFileSync(new URL('CHECK.md', import.meta.url), text);
process.stdout.write(text);
rmSync(folder, { recursive: true, force: true });
