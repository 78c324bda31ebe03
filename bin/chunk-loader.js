const { readFileSync } = require('node:fs');
const { Script } = require('node:vm');
const { openCompiled, writeCompiled } = require('./compiled-code.js');

function define(object, name, value) {
  Object.defineProperty(object, name, { configurable: true, enumerable: true, writable: true, value });
}

/**
 * Loads the chunks that the build has made of the command line, with what V8 made of them in an earlier run: to read
 * and compile the code otherwise takes longer than most commands do.
 *
 * @param folder where the chunks are, with a slash at its end
 * @param hash that of all chunks: what was compiled of others is not taken
 * @param compiled the file of compiled code; undefined: none is used or made
 */
exports.chunkLoader = function chunkLoader(folder, hash, compiled) {
  let known = compiled === undefined ? undefined : openCompiled(compiled, hash);
  const loaded = new Map();
  let isNew = false;

  function load(name) {
    const before = loaded.get(name);
    if (before) return before.module.exports;
    const filename = folder + name;
    const cachedData = known?.part(name);
    const text = `(function(exports,require,module,__filename,late){${readFileSync(filename, 'latin1')}\n})`;
    const script = new Script(text, { filename, cachedData });
    if (cachedData === undefined || script.cachedDataRejected) isNew = true;
    const module = { exports: {}, isWhole: false };
    loaded.set(name, { module, script });
    script.runInThisContext()(module.exports, requireFrom, module, filename, late);
    module.isWhole = true;
    return module.exports;
  }

  /** What a chunk asks for is another chunk, or a module of Node. */
  function requireFrom(name) {
    return name.startsWith('./') ? load(name.slice(2)) : require(name);
  }

  /** Nothing of a chunk is fixed while it is still being evaluated. */
  const isWhole = (name) => !name.startsWith('./') || loaded.get(name.slice(2)).module.isWhole;

  /**
   * Stands for what a chunk imports: what it asks for is loaded when one of these names is used for the first time. From
   * then on they are plain properties, which are faster than the getters of the exports.
   */
  function late(name, names) {
    const stand = {};
    for (const one of names) {
      Object.defineProperty(stand, one, {
        configurable: true,
        enumerable: true,
        get() {
          const exported = requireFrom(name);
          if (isWhole(name)) for (const each of names) define(stand, each, exported[each]);
          return exported[one];
        },
      });
    }
    return stand;
  }

  return {
    /** The exports of a chunk by the name of its file. */
    load,
    /** Keeps what was compiled, if any of it was not known; what other runs have loaded with it. */
    keep() {
      if (known === undefined || !isNew) return;
      isNew = false;
      const others = known.parts().filter(([name, code]) => code !== undefined && !loaded.has(name));
      // Some systems do not put a file where one is open.
      known.close();
      const own = [...loaded].map(([name, { script }]) => [name, script.createCachedData()]);
      writeCompiled(compiled, hash, [...others, ...own]);
      // More may be loaded after this.
      known = openCompiled(compiled, hash);
    },
  };
};
