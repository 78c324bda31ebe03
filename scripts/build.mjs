// Bundles the command line and the library door into dist/. Everything is inside, so that the
// packed tarball installs without a registry; chunks are split so that no command loads the wizard unasked.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

rmSync('dist', { recursive: true, force: true });
await build({
  entryPoints: { cli: 'src/cli/main.ts', 'check-worker': 'src/cli/check/worker.ts', index: 'src/index.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  minify: true,
  keepNames: true,
  legalComments: 'none',
  chunkNames: 'chunks/[name]-[hash]',
  // Two of the packages are CommonJS inside and ask for node's own modules by require.
  banner: {
    js: "import { createRequire as planwrightRequire } from 'node:module'; const require = planwrightRequire(import.meta.url);",
  },
});

// The JSON Schema of the answers files, as the program that was just built makes it of the pack's questions.
mkdirSync('schemas', { recursive: true });
writeFileSync(
  'schemas/answers.schema.json',
  execFileSync(process.execPath, ['bin/planwright.js', 'questions', '--format', 'schema']),
);
