import { defineConfig } from 'vitest/config';

// The tests of one room alone: a mutant is to be found where its room is tested.
const room = process.env['PLANWRIGHT_ROOM'] ?? 'text';

export default defineConfig({
  test: { include: [`test/${room}/**/*.test.ts`], exclude: ['test/fixtures/**'], testTimeout: 30_000 },
});
