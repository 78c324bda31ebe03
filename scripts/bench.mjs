// Bundles the benchmarks under bench/ and runs them; what stands behind the command is theirs: npm run bench -- --full
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

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
const { status } = spawnSync(process.execPath, [join(outdir, 'extract.mjs'), ...process.argv.slice(2)], {
  stdio: 'inherit',
});
rmSync(outdir, { recursive: true });
process.exitCode = status ?? 1;
