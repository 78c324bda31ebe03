const room = process.env.PLANWRIGHT_ROOM ?? 'text';

/** Mutation testing of one pure room by its own tests and the laws; `npm run mutate -- ROOM`. */
export default {
  testRunner: room === 'extract' ? 'cases' : 'tests',
  checkers: ['types'],
  plugins: [
    './scripts/told-not-run.mjs',
    './scripts/types-checker.mjs',
    './scripts/cases-runner.mjs',
    './scripts/tests-runner.mjs',
  ],
  ignorers: ['told-not-run'],
  // It would be rewritten by a function that this version of TypeScript no longer has; nothing here reads it.
  tsconfigFile: 'tsconfig.none.json',
  coverageAnalysis: 'perTest',
  concurrency: 1,
  timeoutMS: 10_000,
  // The cases of `extract` are read one after the other, on a machine that does other things as well.
  dryRunTimeoutMinutes: 20,
  reporters: ['progress-append-only', 'clear-text', 'html', 'json'],
  clearTextReporter: { allowColor: false, reportTests: false, logTests: false },
  htmlReporter: { fileName: `coverage/mutation/${room}.html` },
  jsonReporter: { fileName: `coverage/mutation/${room}.json` },
  // What one draw knows says nothing of another.
  incremental: process.env.PLANWRIGHT_SHARE === undefined,
  incrementalFile: `coverage/mutation/${room}.known.json`,
  thresholds: { high: 90, low: 80, break: 80 },
  tempDirName: `coverage/stryker/${room}`,
  ignorePatterns: [
    'dist',
    'release',
    'coverage',
    'bench',
    'docs',
    '.git',
    // Most files of the project are cases of one room.
    ...(room === 'extract' ? [] : ['test/fixtures/extract', 'test/fixtures/readings']),
  ],
};
