import { readFileSync } from 'node:fs';
import { classes } from './classes.mjs';
import { fixedClasses } from './fixed-classes.mjs';
import { inLetters } from './in-letters.mjs';
import { pieceName } from './in-pieces.mjs';
import { classesModule, lateExpressions } from './late-expressions.mjs';

/** A module of ours. */
const ours = /[\\/]src[\\/](?:(?!node_modules).)*\.ts$/u;

const spelled = Object.entries(classes)
  .map(([name, ranges]) => `export const ${pieceName(name)} = ${JSON.stringify(inLetters(ranges))};`)
  .join('\n');

function built(path) {
  const code = lateExpressions(readFileSync(path, 'utf8'), path);
  return { contents: fixedClasses(code, path), loader: 'ts' };
}

/** For esbuild. */
export const builtClasses = {
  name: 'unicode-classes',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => (ours.test(path) ? built(path) : undefined));
    build.onResolve({ filter: new RegExp(`^${classesModule}$`) }, ({ path }) => ({ path, namespace: classesModule }));
    build.onLoad({ filter: /.*/, namespace: classesModule }, () => ({ contents: spelled }));
  },
};

/** For Vite, so that what is tested is what is built. */
export const testedClasses = {
  name: 'unicode-classes',
  enforce: 'pre',
  transform: (code, id) => (ours.test(id) ? { code: fixedClasses(code, id), map: null } : undefined),
};
