import { readFileSync } from 'node:fs';

/** Stands in the bundle for what a package would bring along and never needs here. */
const instead = [
  // The texts of the help are plain: how wide they are is how long they are.
  { of: /[\\/](?:yargs|cliui)[\\/]/u, name: 'string-width', text: 'export default (text) => text.length;' },
  { of: /[\\/]cliui[\\/]/u, name: 'strip-ansi', text: 'export default (text) => text;' },
  { of: /[\\/]cliui[\\/]/u, name: 'wrap-ansi', text: readFileSync(new URL('plain-wrap.mjs', import.meta.url), 'utf8') },
  // The prompt that opens an editor is not asked; with it go the tables of a hundred encodings.
  {
    of: /[\\/]@inquirer[\\/]editor[\\/]/u,
    name: '@inquirer/external-editor',
    text: "export const editAsync = () => { throw new Error('there is no editor prompt here'); };",
  },
];

/** An esbuild plugin that leaves out of the bundle what only looks needed: a start reads and compiles all that is there. */
export const leaner = {
  name: 'leaner',
  setup(build) {
    build.onResolve({ filter: /^(?:string-width|strip-ansi|wrap-ansi|@inquirer\/external-editor)$/ }, (asked) => {
      const found = instead.find(({ of, name }) => name === asked.path && of.test(asked.importer));
      return found && { path: asked.path, namespace: 'leaner', pluginData: found };
    });
    build.onLoad({ filter: /.*/, namespace: 'leaner' }, ({ pluginData: found }) => ({
      contents: found.text,
      loader: 'js',
    }));
  },
};
