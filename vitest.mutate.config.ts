import { defineConfig } from 'vitest/config';

// The tests of one room alone: a mutant is to be found where its room is tested. Those of time with large inputs say nothing of it,
// nor do the pages of the rules, which are not changed; plans that other rooms make first take long.
const room = process.env['PLANWRIGHT_ROOM'] ?? 'text';

export default defineConfig({
  test: {
    include: [`test/${room}/**/*.test.ts`],
    exclude: [
      'test/fixtures/**',
      'test/*/large-*.test.ts',
      'test/check/rule-pages.test.ts',
      'test/check/own-plans.test.ts',
    ],
    testTimeout: 30_000,
    // Each run has a new thread, so that code which runs when it is loaded is changed as well.
    isolate: false,
  },
});
