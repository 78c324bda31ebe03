/**
 * Young objects stay in the memory that they began in: to touch more of it costs more than to look through it more often. A
 * large text takes it back (`src/cli/files/spare-memory.ts`).
 */
const keepSmall = '--semi-space-growth-factor=1';

/**
 * What is interpreted of a regular expression is not improved first: hundreds of them are looked with a few times each, and to
 * improve one takes longer than to make it.
 */
const plainExpressions = '--no-regexp-peephole-optimization';

/**
 * What is old is not looked through beside the work: a command is done before there is enough of it to give back. A large
 * text has it looked through again.
 */
const markNothing = '--no-incremental-marking';

/**
 * How V8 is told to wait longer, by the version of Node: before it optimizes a function, before it gathers what that would
 * take, and before it compiles a regular expression instead of interpreting it. Its own measures are for servers: here they
 * take a third more of the processor than is won, on one plan as on a hundred. Newer ones have a compiler in between.
 */
exports.flags = {
  20: [
    keepSmall,
    markNothing,
    '--interrupt-budget=600000',
    '--interrupt-budget-factor-for-feedback-allocation=32',
    '--regexp-tier-up-ticks=50',
    plainExpressions,
  ],
  22: [keepSmall, '--invocation-count-for-turbofan=15000', plainExpressions],
  24: [keepSmall, plainExpressions],
};

/** They are done before anything would be optimized. */
const quick = new Set(['help', 'questions', 'completion']);

/**
 * Lets V8 optimize later where a command is worth it. What Node itself has compiled is not taken under other flags, so the
 * modules that are needed are loaded before.
 */
exports.optimizeLate = function optimizeLate(command) {
  const flags = exports.flags[process.versions.node.split('.')[0]];
  if (flags === undefined || quick.has(command)) return;
  require('node:stream');
  require('node:v8').setFlagsFromString(flags.join(' '));
};
