const { readFileSync } = require('node:fs');
const { Script } = require('node:vm');
const { readCompiled, writeCompiled } = require('./compiled-code.js');

/**
 * Loads the chunks that the build has made of the command line, with what V8 made of them in an earlier run: to read,
 * compile the code otherwise takes longer than most commands do.
 *
 * @param folder where the chunks are, with a slash at its end
 * @param hash that of all chunks: what was compiled of others is not taken
 * @param compiled the file of compiled code; undefined: none is used or made
 */
exports.chunkLoader = function chunkLoader(folder, hash, compiled) {
  const known = compiled === undefined ? new Map() : readCompiled(compiled, hash);
  const loaded = new Map();
  let isNew = false;

  function load(name) {
    const before = loaded.get(name);
    if (before) return before.module.exports;
    const filename = folder + name;
    const cachedData = known.get(name);
    const text = `(function(exports,require,module,__filename){${readFileSync(filename, 'latin1')}\n})`;
    const script = new Script(text, { filename, cachedData });
    if (cachedData === undefined || script.cachedDataRejected) isNew = true;
    const module = { exports: {} };
    loaded.set(name, { module, script });
    script.runInThisContext()(module.exports, requireFrom, module, filename);
    return module.exports;
  }

  /** What a chunk asks for is another chunk, or a module of Node. */
  function requireFrom(name) {
    return name.startsWith('./') ? load(name.slice(2)) : require(name);
  }

  return {
    /** The exports of a chunk by the name of its file. */
    load,
    /** Keeps what was compiled, if any of it was not known. */
    keep() {
      if (compiled === undefined || !isNew) return;
      writeCompiled(
        compiled,
        hash,
        [...loaded].map(([name, { script }]) => [name, script.createCachedData()]),
      );
    },
  };
};
