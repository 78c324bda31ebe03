import { readFileSync } from 'node:fs';

/** Stands in the bundle for what a package would bring along and never needs here. */
const instead = [
  // The texts of the help are plain: how wide they are is how long they are.
  { of: /[\\/](?:yargs|cliui)[\\/]/u, name: 'string-width', text: 'export default (text) => text.length;' },
  { of: /[\\/]cliui[\\/]/u, name: 'strip-ansi', text: 'export default (text) => text;' },
  { of: /[\\/]cliui[\\/]/u, name: 'wrap-ansi', text: readFileSync(new URL('plain-wrap.mjs', import.meta.url), 'utf8') },
  // What an argument of yargs' own functions may be is held by types; no assertion of Node, no loader and no search for a
  // package.json that says a version is needed.
  {
    of: /[\\/]yargs[\\/]/u,
    name: 'assert',
    text: `const fail = (message) => { throw new Error(message); };
export const strictEqual = (a, b, message) => { if (!Object.is(a, b)) fail(message); };
export const notStrictEqual = (a, b, message) => { if (Object.is(a, b)) fail(message); };`,
  },
  { of: /[\\/]yargs(?:-parser)?[\\/]/u, name: 'node:module', text: 'export const createRequire = () => undefined;' },
  { of: /[\\/]yargs[\\/]/u, name: 'escalade/sync', text: 'export default () => undefined;' },
  // The prompt that opens an editor is not asked; with it go the tables of a hundred encodings.
  {
    of: /[\\/]@inquirer[\\/]editor[\\/]/u,
    name: '@inquirer/external-editor',
    text: "export const editAsync = () => { throw new Error('there is no editor prompt here'); };",
  },
];

/** What a package does at every start, and few starts need. */
const changed = [
  // To ask how wide standard output is opens it.
  {
    of: /[\\/]yargs[\\/]lib[\\/]platform-shims[\\/]esm\.mjs$/,
    from: "stdColumns: typeof process.stdout.columns !== 'undefined' ? process.stdout.columns : null",
    to: 'get stdColumns() { return process.stdout.columns ?? null; }',
  },
  // The help of a command, in case that its handler asks for it.
  {
    of: /[\\/]yargs[\\/]build[\\/]lib[\\/]command\.js$/,
    from: 'yargs.getInternalMethods().getUsageInstance().cacheHelpMessage();',
    to: '',
  },
  // We say ourselves whether there are colours; to ask whether standard output is a terminal opens it.
  { of: /[\\/]picocolors[\\/]picocolors\.js$/, from: '(p.stdout || {}).isTTY', to: 'false' },
  // Asked of every letter of a template.
  { of: /[\\/]mustache[\\/]mustache\.mjs$/, from: '!testRegExp(nonSpaceRe, string)', to: "string.trim() === ''" },
  // One hash is too soon over for V8 to put small functions where they are called.
  {
    of: /[\\/]@noble[\\/]hashes[\\/]sha2\.js$/,
    from: /\b(?:rotr\((\w+), (\d+)\)|Chi\((\w), (\w), (\w)\)|Maj\((\w), (\w), (\w)\))/g,
    to: (_, word, shift, ...[e, f, g, a, b, c]) => {
      if (word) return `(${word} << (32 - ${shift}) | ${word} >>> ${shift})`;
      return e ? `(${e} & ${f} ^ ~${e} & ${g})` : `(${a} & ${b} ^ ${a} & ${c} ^ ${b} & ${c})`;
    },
  },
];

/** The text of a module of a package with what is said above in it. */
function changedText(path) {
  const { from, to } = changed.find(({ of }) => of.test(path));
  const text = readFileSync(path, 'utf8');
  const stands = typeof from === 'string' ? text.split(from).length === 2 : text.search(from) !== -1;
  if (!stands) throw new Error(`${path}: this stands in it no longer: ${from}`);
  return text.replace(from, typeof to === 'string' ? () => to : to);
}

/** The modules that may have something else in their place. */
const asked = new RegExp(`^(?:${[...new Set(instead.map(({ name }) => name))].join('|')})$`);

/** An esbuild plugin that leaves out of the bundle what only looks needed: a start reads and compiles all that is there. */
export const leaner = {
  name: 'leaner',
  setup(build) {
    build.onResolve({ filter: asked }, ({ path, importer }) => {
      const found = instead.find(({ of, name }) => name === path && of.test(importer));
      return found && { path, namespace: 'leaner', pluginData: found };
    });
    build.onLoad({ filter: /.*/, namespace: 'leaner' }, ({ pluginData: found }) => ({
      contents: found.text,
      loader: 'js',
    }));
    for (const { of } of changed)
      build.onLoad({ filter: of }, ({ path }) => ({ contents: changedText(path), loader: 'js' }));
  },
};
