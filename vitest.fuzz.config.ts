import { defineConfig } from 'vitest/config';

const { testedClasses } = await import(new URL('scripts/unicode/plugins.mjs', import.meta.url).href);

// Much input, little of it right; the laws with cases that differ from run to run. Processes of their own, since the command line changes the folder that it stands in.
export default defineConfig({
  plugins: [testedClasses],
  test: {
    include: ['test/fuzz/**/*.fuzz.ts', 'test/laws/**/*.test.ts'],
    testTimeout: 1_200_000,
    pool: 'forks',
    server: { deps: { inline: [/inquirer/] } },
  },
});
