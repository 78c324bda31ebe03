import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { build, transform } from 'esbuild';

/** What a module of packages asks about itself, in CommonJS. */
const url = "const chunkUrl=require('node:url').pathToFileURL(__filename).href;";
const folder = 'dist/cli';

/** Letters that esbuild leaves as they are stand in regular expressions. Text of ASCII alone is read and compiled faster. */
function inAscii(code) {
  if (/\\\P{ASCII}/u.test(code)) throw new Error('an escaped letter in a regular expression is not ASCII');
  return code.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * Bundles the command line into `dist/cli`: chunks in CommonJS, which start faster than ES modules and can be kept compiled
 * (`bin/chunk-loader.js`). They are split where something is loaded late; esbuild splits ES modules only, so each chunk is
 * turned into CommonJS afterwards. `entry.txt` names the first of them and holds a hash of all.
 *
 * @param options what all bundles share
 * @returns what esbuild says of the bundle
 */
export async function buildCommandLine(options) {
  const { outputFiles, metafile } = await build({
    ...options,
    entryPoints: { main: 'src/cli/main.ts' },
    outdir: folder,
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    outExtension: { '.js': '.cjs' },
    write: false,
  });
  mkdirSync(folder, { recursive: true });
  const hash = createHash('sha256');
  for (const { path, text } of outputFiles) {
    const { code } = await transform(text, {
      format: 'cjs',
      platform: 'node',
      target: options.target,
      minify: true,
      charset: 'ascii',
      legalComments: 'none',
      supported: { 'dynamic-import': false },
      define: { 'import.meta.url': 'chunkUrl' },
    });
    const chunk = inAscii(text.includes('import.meta.url') ? `${url}${code}` : code);
    hash.update(chunk);
    writeFileSync(`${folder}/${basename(path)}`, chunk);
  }
  const entry = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === 'src/cli/main.ts');
  writeFileSync(`${folder}/entry.txt`, `${basename(entry[0])} ${hash.digest('hex')}\n`);
  return metafile;
}
