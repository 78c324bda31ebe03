import { defineConfig } from 'vitest/config';

const { testedClasses } = await import(new URL('scripts/unicode/plugins.mjs', import.meta.url).href);

/** What these try touches the world: a terminal, folders, programs, the environment. Each of their files starts anew. */
const touching = ['cli', 'e2e', 'faults', 'screens', 'packs', 'interview'].map((room) => `test/${room}/**/*.test.ts`);

// The prompt tests replace the terminal inside inquirer's packages, so those are inlined.
const common = {
  setupFiles: ['test/fixed-seed.ts'],
  testTimeout: 30_000,
  server: { deps: { inline: [/inquirer/] } },
};

export default defineConfig({
  plugins: [testedClasses],
  test: {
    projects: [
      // Pure rooms keep nothing between calls, so their files share what was loaded: that is most of their time.
      {
        extends: true,
        test: {
          ...common,
          name: 'pure',
          isolate: false,
          include: ['test/**/*.test.ts'],
          exclude: ['test/fixtures/**', ...touching],
        },
      },
      { extends: true, test: { ...common, name: 'touching', include: touching, exclude: ['test/fixtures/**'] } },
    ],
  },
});
