import { readFileSync } from 'node:fs';
import { fixedClasses } from './fixed-classes.mjs';

/** A module of ours. */
const ours = /[\\/]src[\\/](?:(?!node_modules).)*\.ts$/u;

/** For esbuild. */
export const builtClasses = {
  name: 'unicode-classes',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) =>
      ours.test(path) ? { contents: fixedClasses(readFileSync(path, 'utf8'), path), loader: 'ts' } : undefined,
    );
  },
};

/** For Vite, so that what is tested is what is built. */
export const testedClasses = {
  name: 'unicode-classes',
  enforce: 'pre',
  transform: (code, id) => (ours.test(id) ? { code: fixedClasses(code, id), map: null } : undefined),
};
