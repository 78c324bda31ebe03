// Bundles the command line and the library door into dist/. Everything is inside, so that the
// packed tarball installs without a registry.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { buildCommandLine } from './build-command-line.mjs';
import { bundledPackages } from './bundled-packages.mjs';
import { leaner } from './leaner.mjs';
import { builtClasses } from './unicode/plugins.mjs';
import { shippedTypes } from './shipped-types.mjs';
import { writeLicences } from './write-licences.mjs';
import { writeSbom } from './write-sbom.mjs';

// Two of the packages are CommonJS inside and ask for node's own modules by require.
const banner = {
  js: "import { createRequire as planwrightRequire } from 'node:module'; const require = planwrightRequire(import.meta.url);",
};

rmSync('dist', { recursive: true, force: true });
const shared = {
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  minify: true,
  keepNames: true,
  legalComments: 'none',
  metafile: true,
  plugins: [leaner, builtClasses],
  // The names of the chunks follow from the paths of what is in them: a linked node_modules has to read as one in place.
  preserveSymlinks: true,
};
const library = await build({
  ...shared,
  entryPoints: {
    'check-worker': 'src/cli/check/worker.ts',
    index: 'src/index.ts',
    'remark/index': 'src/remark/index.ts',
  },
  outdir: 'dist',
  chunkNames: 'chunks/[name]-[hash]',
  banner,
});
const commandLine = await buildCommandLine(shared);
const metafile = { outputs: { ...library.metafile.outputs, ...commandLine.outputs } };

// Planwright's own packs, read and checked here, so that a start has no YAML to read.
const reader = 'dist/built-pack.mjs';
await build({
  entryPoints: ['scripts/built-pack.ts'],
  outfile: reader,
  bundle: true,
  format: 'esm',
  platform: 'node',
  plugins: [builtClasses],
  banner,
});
const { builtLayer, builtOwners, builtPack } = await import(pathToFileURL(reader).href);
rmSync(reader);
mkdirSync('dist/packs', { recursive: true });
const own = readdirSync('templates').filter((name) => existsSync(`templates/${name}/pack.yaml`));
for (const name of own) {
  writeFileSync(`dist/packs/${name}.layer.json`, builtLayer(name));
  const { text, more, words } = builtPack(name);
  writeFileSync(`dist/packs/${name}.json`, text);
  writeFileSync(`dist/packs/${name}.more.json`, more);
  writeFileSync(`dist/packs/${name}.words`, words);
  writeFileSync(`dist/packs/${name}.owners.json`, builtOwners(name));
}

const packages = bundledPackages(metafile, Object.values(shippedTypes));
writeFileSync('dist/LICENSES.txt', writeLicences(packages));
writeFileSync('dist/sbom.cdx.json', writeSbom(JSON.parse(readFileSync('package.json', 'utf8')), packages));

// The JSON Schema of the answers files, as the program that was just built makes it of the pack's questions.
mkdirSync('schemas', { recursive: true });
writeFileSync(
  'schemas/answers.schema.json',
  execFileSync(process.execPath, ['bin/planwright.js', 'questions', '--format', 'schema']),
);
