import { defineConfig } from 'vitest/config';

const { testedClasses } = await import(new URL('scripts/unicode/plugins.mjs', import.meta.url).href);

// The prompt tests replace the terminal inside inquirer's packages, so those are inlined.
export default defineConfig({
  plugins: [testedClasses],
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/fixed-seed.ts'],
    exclude: ['test/fixtures/**'],
    testTimeout: 30_000,
    server: { deps: { inline: [/inquirer/] } },
  },
});
