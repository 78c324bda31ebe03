// Writes schemas/<kind>.schema.json, one for each kind of file of a pack, from the schemas that the loader itself uses;
// a test holds that they are fresh. Editors take them: `# yaml-language-server: $schema=…`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const { outputFiles } = await build({
  entryPoints: ['scripts/json-schemas.ts'],
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
});
const [{ contents }] = outputFiles;
const { jsonSchemas } = await import(`data:text/javascript;base64,${Buffer.from(contents).toString('base64')}`);
mkdirSync('schemas', { recursive: true });
for (const [kind, schema] of Object.entries(jsonSchemas()))
  writeFileSync(`schemas/${kind}.schema.json`, `${JSON.stringify(schema, undefined, 2)}\n`);
