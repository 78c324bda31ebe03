// Bundles the command line and the library door into dist/. Everything is inside, so that the
// packed tarball installs without a registry; chunks are split so that no command loads the wizard unasked.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { bundledPackages } from './bundled-packages.mjs';
import { shippedTypes } from './shipped-types.mjs';
import { writeLicences } from './write-licences.mjs';
import { writeSbom } from './write-sbom.mjs';

rmSync('dist', { recursive: true, force: true });
const { metafile } = await build({
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
  metafile: true,
  // The names of the chunks follow from the paths of what is in them: a linked node_modules has to read as one in place.
  preserveSymlinks: true,
  chunkNames: 'chunks/[name]-[hash]',
  // Two of the packages are CommonJS inside and ask for node's own modules by require.
  banner: {
    js: "import { createRequire as planwrightRequire } from 'node:module'; const require = planwrightRequire(import.meta.url);",
  },
});

const packages = bundledPackages(metafile, Object.values(shippedTypes));
writeFileSync('dist/LICENSES.txt', writeLicences(packages));
writeFileSync('dist/sbom.cdx.json', writeSbom(JSON.parse(readFileSync('package.json', 'utf8')), packages));

// The JSON Schema of the answers files, as the program that was just built makes it of the pack's questions.
mkdirSync('schemas', { recursive: true });
writeFileSync(
  'schemas/answers.schema.json',
  execFileSync(process.execPath, ['bin/planwright.js', 'questions', '--format', 'schema']),
);
