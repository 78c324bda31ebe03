// Writes schemas/<kind>.schema.json, one for each kind of file of a pack, from the schemas that the loader itself uses;
// a test holds that they are fresh. Editors take them: `# yaml-language-server: $schema=…`.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const outfile = resolve('dist', 'json-schemas.mjs');
await build({
  entryPoints: ['scripts/json-schemas.ts'],
  outfile,
  bundle: true,
  packages: 'external',
  format: 'esm',
  platform: 'node',
});
const { jsonSchemas } = await import(pathToFileURL(outfile).href);
rmSync(outfile);
mkdirSync('schemas', { recursive: true });
for (const [kind, schema] of Object.entries(jsonSchemas()))
  writeFileSync(`schemas/${kind}.schema.json`, `${JSON.stringify(schema, undefined, 2)}\n`);
