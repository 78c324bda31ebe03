/** Standard output, once it was asked for: to open it takes longer than much of what a command does without it. */
let output;

/**
 * What cannot be written is said in one line, and the program ends as after any other file that cannot be. A reader that went
 * away, as in `planwright … | head`, wants nothing more; where nobody reads what is said, nothing is.
 */
exports.guardOutput = function guardOutput() {
  const opened = Object.getOwnPropertyDescriptor(process, 'stdout');
  const guarded = () => {
    if (output !== undefined) return output;
    output = opened.get.call(process);
    return output.on('error', ({ code }) => {
      if (code === 'EPIPE') return;
      process.stderr.write(
        `planwright: standard output: it cannot be written (${code}); make room, or write elsewhere\n`,
      );
      process.exit(2);
    });
  };
  Object.defineProperty(process, 'stdout', { configurable: true, enumerable: true, get: guarded });
};

/** Whether all that was written has gone out. */
exports.isOut = () => (output?.writableLength ?? 0) === 0 && process.stderr.writableLength === 0;
