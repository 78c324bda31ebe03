/**
 * How V8 is told to wait longer before it optimizes a function, by the version of Node. Its own measure is for servers: here
 * it takes a third more of the processor than is won, on one plan as on a hundred. Newer ones have a compiler in between.
 */
exports.flags = { 20: '--interrupt-budget=600000', 22: '--invocation-count-for-turbofan=15000' };

/** They are done before anything would be optimized. */
const quick = new Set(['help', 'questions', 'completion']);

/**
 * Lets V8 optimize later where a command is worth it. What Node itself has compiled is not taken under other flags, so the
 * modules that are needed are loaded before.
 */
exports.optimizeLate = function optimizeLate(command) {
  const flag = exports.flags[process.versions.node.split('.')[0]];
  if (flag === undefined || quick.has(command)) return;
  require('node:stream');
  if (command !== 'check') require('node:crypto');
  require('node:v8').setFlagsFromString(flag);
};
