import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { build } from 'esbuild';
import { fixedClasses } from './unicode/fixed-classes.mjs';

/** Each file knows where it stands, laws try one of twenty cases, and the tests ask the runner for `test`. */
const asTested = {
  name: 'as-tested',
  setup(building) {
    building.onResolve({ filter: /^vitest$/ }, () => ({ path: 'vitest', namespace: 'shim' }));
    building.onLoad({ filter: /./, namespace: 'shim' }, () => ({
      contents: 'export const { test, it, describe, expect } = globalThis.planwrightTests;',
    }));
    building.onLoad({ filter: /[\\/](?:src|test|scripts)[\\/].*\.ts$/ }, ({ path }) => {
      const code = readFileSync(path, 'utf8')
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href));
      if (/[\\/]src[\\/]/u.test(path)) return { contents: fixedClasses(code, path), loader: 'ts' };
      return { contents: code.replaceAll(/numRuns: ([\d_]+)/gu, 'numRuns: Math.ceil($1 / 20)'), loader: 'ts' };
    });
  },
};

/** What is imported of these files is asked for by their paths, from where it stays loaded. */
const keptApart = (kept) => ({
  name: 'kept-apart',
  setup(building) {
    building.onResolve({ filter: /^\./ }, ({ path, resolveDir }) => {
      const file = resolve(resolveDir, path);
      return kept.has(file) ? { path: file, external: true } : undefined;
    });
  },
});

async function bundled(files, plugins) {
  return build({
    stdin: {
      contents: files
        .map((file) => `export const ${nameOf(file)} = () => require(${JSON.stringify(resolve(file))});`)
        .join('\n'),
      resolveDir: process.cwd(),
      loader: 'js',
    },
    // Stryker changes the folder after it has loaded this.
    absWorkingDir: process.cwd(),
    bundle: true,
    write: false,
    metafile: true,
    packages: 'external',
    platform: 'node',
    format: 'cjs',
    plugins: [...plugins, asTested],
  });
}

/** The files that neither are of a room, nor tests, nor import any of those: no change of the room is in what they do. */
function withoutRoom({ inputs }, room, tests) {
  const own = (file) => file.startsWith(`src/${room}/`) || tests.includes(file) || /^(?:<|shim:)/u.test(file);
  const touched = new Set(Object.keys(inputs).filter(own));
  for (let before = -1; before < touched.size;) {
    before = touched.size;
    for (const [file, { imports }] of Object.entries(inputs))
      if (imports.some(({ path }) => touched.has(path))) touched.add(file);
  }
  return Object.keys(inputs).filter((file) => !touched.has(file));
}

function nameOf(file) {
  return file.replaceAll(/\W/gu, '_');
}

/** What is from packages is loaded once; it is taken for what its default export says, as in a module. */
async function packagesOf(text) {
  const packages = {};
  for (const [, name] of text.matchAll(/require\("([^"./][^"]*)"\)/gu)) {
    const loaded = await import(name);
    packages[name] = { ...loaded.default, ...loaded, __esModule: true };
  }
  return packages;
}

function evaluated(text, filename) {
  const script = new Script(`(function (module, require) {${text}\n})`, { filename });
  return (require) => {
    const module = { exports: {} };
    script.runInThisContext()(module, require);
    return module.exports;
  };
}

/**
 * The tests of a room as one script, to be evaluated anew for every change, with the code that they ask for. What does not import
 * the room stays loaded: the packs that other rooms read are read once.
 *
 * @returns what evaluates the code anew, and then gives for the name of a file of tests what evaluates it
 */
export async function bundledTests(room, tests) {
  const { metafile } = await bundled(tests, []);
  const kept = withoutRoom(metafile, room, tests);
  const paths = new Set(kept.map((file) => resolve(file)));
  const [own, others] = await Promise.all([bundled(tests, [keptApart(paths)]), bundled(kept, [])]);
  const [ownText, othersText] = [own, others].map(({ outputFiles: [{ text }] }) =>
    text.replaceAll(/__toESM\((require\("[^"]+"\))(?:, 1)?\)/gu, '__toESM($1)'),
  );
  const packages = await packagesOf(ownText + othersText);
  const modules = evaluated(othersText, 'kept.cjs')((name) => packages[name]);
  const keptAs = new Map(kept.map((file) => [resolve(file), modules[nameOf(file)]]));
  const load = evaluated(ownText, 'tests.cjs');
  return () => {
    const files = load((name) => packages[name] ?? keptAs.get(name)());
    return (test) => files[nameOf(test)]();
  };
}
