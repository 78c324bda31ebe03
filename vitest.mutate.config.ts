import { defineConfig } from 'vitest/config';

// The tests of one room alone: a mutant is to be found where its room is tested. Those of time with large inputs say nothing of it.
const room = process.env['PLANWRIGHT_ROOM'] ?? 'text';

export default defineConfig({
  test: {
    include: [`test/${room}/**/*.test.ts`],
    exclude: ['test/fixtures/**', 'test/*/large-*.test.ts'],
    testTimeout: 30_000,
  },
});
