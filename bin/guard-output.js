/**
 * What cannot be written is said in one line, and the program ends as after any other file that cannot be. A reader that went
 * away, as in `planwright … | head`, wants nothing more; where nobody reads what is said, nothing is.
 */
exports.guardOutput = function guardOutput() {
  process.stdout.on('error', ({ code }) => {
    if (code === 'EPIPE') return;
    process.stderr.write(
      `planwright: standard output: it cannot be written (${code}); make room, or write elsewhere\n`,
    );
    process.exit(2);
  });
};
