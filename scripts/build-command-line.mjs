import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { build, transform } from 'esbuild';
import { seams } from './seams.mjs';

const folder = 'dist/cli';

/** What a module of packages asks about itself, in CommonJS. */
const url = "const chunkUrl=require('node:url').pathToFileURL(__filename).href;";

/** Letters that esbuild leaves as they are stand in regular expressions. Text of ASCII alone is read and compiled faster. */
function inAscii(code) {
  if (/\\\P{ASCII}/u.test(code)) throw new Error('an escaped letter in a regular expression is not ASCII');
  return code.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The names that a chunk imports, by where from. */
function importsIn(text) {
  const found = new Map();
  for (const [, names, from] of text.matchAll(/\bimport\{([^{}]*)\}from"([^"]+)"/g))
    found.set(from, [...(found.get(from) ?? []), ...names.split(',').map((name) => name.split(' as ')[0].trim())]);
  return found;
}

/** What is imported is loaded when it is first used: no module here does anything of its own accord. */
function loadedLate(code, imports) {
  return code.replaceAll(
    /=require\("([^"]+)"\)/g,
    (_, from) => `=late("${from}",${JSON.stringify([...new Set(imports.get(from))])})`,
  );
}

/** A chunk in CommonJS. */
async function inCommonJs(text, target) {
  const { code } = await transform(text, {
    format: 'cjs',
    platform: 'node',
    target,
    minify: true,
    charset: 'ascii',
    legalComments: 'none',
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': 'chunkUrl' },
  });
  return inAscii(`${text.includes('import.meta.url') ? url : ''}${loadedLate(code, importsIn(text))}`);
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
  const main = 'src/cli/main.ts';
  const { outputFiles, metafile } = await build({
    ...options,
    // Nothing asks how a function is called, and to tell each takes time at every start.
    keepNames: false,
    entryPoints: [main, ...seams],
    outdir: folder,
    outbase: '.',
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    outExtension: { '.js': '.cjs' },
    write: false,
  });
  mkdirSync(folder, { recursive: true });
  const hash = createHash('sha256');
  for (const { path, text } of outputFiles) {
    const chunk = await inCommonJs(text, options.target);
    hash.update(chunk);
    writeFileSync(`${folder}/${basename(path)}`, chunk);
  }
  const [entry] = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === main);
  writeFileSync(`${folder}/entry.txt`, `${basename(entry)} ${hash.digest('hex')}\n`);
  return metafile;
}
