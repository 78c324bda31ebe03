/** The standard streams, once they were asked for: to open one takes longer than much of what a command does without it. */
const opened = {};

const onError = {
  stdout({ code }) {
    if (code === 'EPIPE') return;
    process.stderr.write(
      `planwright: standard output: it cannot be written (${code}); make room, or write elsewhere\n`,
    );
    process.exit(2);
  },
  // Nobody hears what is said.
  stderr() {},
};

/**
 * What cannot be written is said in one line, and the program ends as after any other file that cannot be. A reader that went
 * away, as in `planwright … | head`, wants nothing more; where nobody reads what is said, nothing is.
 */
exports.guardOutput = function guardOutput() {
  for (const [name, say] of Object.entries(onError)) {
    const stream = Object.getOwnPropertyDescriptor(process, name);
    const guarded = () => (opened[name] ??= stream.get.call(process).on('error', say));
    Object.defineProperty(process, name, { configurable: true, enumerable: true, get: guarded });
  }
};

/** Whether all that was written has gone out. */
exports.isOut = () => Object.values(opened).every(({ writableLength }) => writableLength === 0);
