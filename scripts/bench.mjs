// Runs the benchmarks and writes bench/RESULTS.md: what a start costs beside peers, and what reading costs against size.
//   npm run bench             both (--full adds hostile documents of 1 MB, which takes half an hour)
//   npm run bench -- --start [rounds]  the start alone; what stands of reading stays
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { start } from '../bench/start.mjs';

const results = join('bench', 'RESULTS.md');
const heading = '# What reading costs';

/** Measures reading in a process of its own; it writes the results anew. */
async function measureReading(args) {
  const outdir = join('dist', 'bench');
  await build({
    entryPoints: ['bench/extract.ts'],
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    // The word lists are found from where their reader stands.
    define: { 'import.meta.dirname': JSON.stringify(join(process.cwd(), 'test', 'helpers')) },
    banner: {
      js: "import { createRequire as planwrightRequire } from 'node:module'; const require = planwrightRequire(import.meta.url);",
    },
  });
  const { status } = spawnSync(process.execPath, ['--expose-gc', join(outdir, 'extract.mjs'), ...args], {
    stdio: 'inherit',
  });
  rmSync(outdir, { recursive: true });
  if (status !== 0) throw new Error(`bench/extract.ts ended with ${status}`);
}

const args = process.argv.slice(2);
if (!args.includes('--start')) await measureReading(args);
const text = existsSync(results) ? readFileSync(results, 'utf8') : '';
const reading = text.includes(heading) ? text.slice(text.indexOf(heading)) : '';
const rounds = Number(args.find((one) => /^\d+$/u.test(one)) ?? 15);
const table = await start(rounds);
writeFileSync(
  results,
  `# What a start costs

Whole processes, as ratios to \`node -e 0\` in the same run, one after the other, ${rounds} rounds, Node ${process.versions.node}. Made by
\`npm run bench\`; peers take part after \`npm ci --prefix bench/peers\`. The goal is in the last column.

${table}${reading === '' ? '' : `\n${reading}`}`,
);
process.stdout.write(table);
process.exit();
