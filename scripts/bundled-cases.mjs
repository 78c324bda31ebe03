import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { fixedClasses } from './unicode/fixed-classes.mjs';
import { builtClasses } from './unicode/plugins.mjs';

const entry = `
  export { askedOfExtract } from './test/helpers/asked-of-extract.ts';
  export { readLexicons } from './test/helpers/read-lexicons.ts';
  export { readingText } from './test/helpers/reading-text.ts';
  export { spaced } from './test/helpers/spaced.ts';
  export { withoutColumns } from './test/helpers/without-columns.ts';
  export { extract, layOutWords } from './src/extract/index.ts';
  export { detectLanguages } from './src/extract/language.ts';
`;

/** Files as they are given instead of how they stand on the disk. */
const changed = (texts) => ({
  name: 'changed',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/]extract[\\/].*\.ts$/ }, ({ path }) => {
      const text = texts.get(path);
      return text === undefined ? undefined : { contents: fixedClasses(text, path), loader: 'ts' };
    });
  },
});

/**
 * The code of `extract` with its cases, as one script, and the packages that it asks for, by their names.
 *
 * @param texts files with changes that do not stand on the disk, by their paths
 */
export async function bundledCases(texts) {
  const helper = resolve('test/helpers/any.ts');
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    write: false,
    packages: 'external',
    platform: 'node',
    format: 'cjs',
    plugins: [changed(texts), builtClasses],
    define: { 'import.meta.dirname': JSON.stringify(join(helper, '..')) },
  });
  // What is from packages is loaded once; it is taken for what its default export says, as in a module.
  const text = outputFiles[0].text.replaceAll(/__toESM\((require\("[^"]+"\)), 1\)/gu, '__toESM($1)');
  const packages = {};
  for (const [, name] of text.matchAll(/require\("([^"]+)"\)/gu))
    packages[name] = { ...(await import(name)), __esModule: true };
  return { text, packages };
}
