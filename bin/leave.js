const { isOut } = require('./guard-output.js');

/**
 * Ends the process once what was written has gone out. Node would otherwise wait for whatever it still gathers and optimizes
 * beside the program, which nobody needs any more, and give its memory back piece by piece.
 */
exports.leave = function leave() {
  // Only then does a stream say that nobody reads it any more.
  setImmediate(() => {
    if (isOut()) process.exit();
  });
};
