import { defineConfig } from 'vitest/config';

// Much input, little of it right; the laws with cases that differ from run to run. Processes of their own, since the command line changes the folder that it stands in.
export default defineConfig({
  test: {
    include: ['test/fuzz/**/*.fuzz.ts', 'test/laws/**/*.test.ts'],
    testTimeout: 1_200_000,
    pool: 'forks',
    server: { deps: { inline: [/inquirer/] } },
  },
});
