import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const { testedClasses } = await import(new URL('scripts/unicode/plugins.mjs', import.meta.url).href);

// The tests of one room alone: a mutant is to be found where its room is tested. Those of time with large inputs say nothing of it,
// nor do the pages of the rules, which are not changed; plans that other rooms make first take long. `markdown` and `pack` are
// asked by `scripts/tests-runner.mjs`.
const room = process.env['PLANWRIGHT_ROOM'] ?? 'text';
const walks = /\/(?:rules|folders|brainstorms|playbook|whole-plans)\.test\.ts$/u;

/** Tests that walk whole folders come last: the first test that fails ends a run. */
class WalksLast extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => Number(walks.test(a.moduleId)) - Number(walks.test(b.moduleId)));
  }
}

/** Laws try one of twenty cases: each change that no case tells costs all of them. */
const fewRuns = {
  name: 'few-runs',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    id.endsWith('.test.ts')
      ? code.replaceAll(/numRuns: ([\d_]+)/gu, (_, runs: string) => `numRuns: ${runs} / 20`)
      : undefined,
};

export default defineConfig({
  plugins: [testedClasses, fewRuns],
  test: {
    include: [`test/${room}/**/*.test.ts`],
    exclude: [
      'test/fixtures/**',
      'test/*/large-*.test.ts',
      'test/check/rule-pages.test.ts',
      'test/check/own-plans.test.ts',
    ],
    setupFiles: ['test/fixed-seed.ts'],
    testTimeout: 30_000,
    // Each run has a new thread, so that code which runs when it is loaded is changed as well.
    isolate: false,
    sequence: { sequencer: WalksLast },
  },
});
