const {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} = require('node:fs');
const paths = require('node:path');

const word = 4;
/** What is read first, in bytes: most tables are shorter. */
const first = 8192;

/** In bytes: of more, to load the module costs less than to add them up here. */
const many = 200_000;

const toWords = (length) => Math.ceil(length / word) * word;
const wordsOf = (bytes) => new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / word);

/**
 * What stands for all of some bytes, which are whole words: V8 does not look whether what it is given is damaged.
 *
 * @param total how many there are with all that is summed beside them: the sum is another where they are many
 */
function checksum(bytes, total) {
  // Newer versions of Node have it; a file is read by the version that wrote it.
  const { crc32 } = total > many ? require('node:zlib') : {};
  if (crc32 !== undefined) return crc32(bytes);
  const words = wordsOf(bytes);
  let sum = 0x811c9dc5;
  for (let at = 0; at < words.length; at += 1) sum = Math.imul(sum ^ words[at], 0x01000193);
  return sum >>> 0;
}

const totalOf = (parts) => parts.reduce((sum, [, length]) => sum + length, 0);

/** Whether nobody else can have written this: code of another person is never run. */
const isOwn = ({ uid, mode }) => process.getuid === undefined || (uid === process.geteuid() && (mode & 0o022) === 0);

function openOwn(path) {
  const file = openSync(path, 'r');
  const stats = fstatSync(file);
  if (stats.isFile() && isOwn(stats)) return file;
  closeSync(file);
  return undefined;
}

/** As many bytes of a file, filled up to whole words; fewer where it ends before. Nothing else shares their memory. */
function readAt(file, position, length) {
  const bytes = Buffer.allocUnsafeSlow(toWords(length));
  return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, position));
}

/** The table of a file: the hash of the code, and of each part its name, its length and its checksum. */
function readTable(file) {
  let head = readAt(file, 0, first);
  const [sum, length] = wordsOf(head.subarray(0, 2 * word));
  const end = 2 * word + length;
  // A damaged length asks for no more than there is.
  if (end > fstatSync(file).size) return undefined;
  if (end > head.length) head = readAt(file, 0, end);
  const table = head.subarray(2 * word, end);
  if (table.length !== length || length % word !== 0 || checksum(table, length) !== sum) return undefined;
  return { ...JSON.parse(table.latin1Slice()), end };
}

/** Where each part of a file stands, by its name. */
function placesOf({ parts, end }) {
  const places = new Map();
  let at = end;
  for (const [name, length, sum] of parts) {
    places.set(name, { at, length, sum });
    at += toWords(length);
  }
  return places;
}

const none = { part: () => undefined, parts: () => [], close: () => {} };

/**
 * Opens what was compiled in earlier runs. The file: a checksum of the table, its length, the table as JSON (the hash of the
 * code; name, length and checksum of each part), and the parts, each filled up to whole words.
 *
 * @param hash that of the code as it is now
 * @returns the parts, each read when it is asked for; none where there is no such file, where it is of other code, or could
 *   have been written by somebody else, and none of those that are damaged
 */
exports.openCompiled = function openCompiled(path, hash) {
  let close = none.close;
  try {
    const file = openOwn(path);
    if (file === undefined) return none;
    close = () => closeSync(file);
    const table = readTable(file);
    if (table?.hash !== hash) {
      close();
      return none;
    }
    const total = totalOf(table.parts);
    const places = placesOf(table);
    const part = (name) => {
      const { at, length, sum } = places.get(name) ?? {};
      if (at === undefined) return undefined;
      try {
        const bytes = readAt(file, at, length);
        return checksum(bytes, total) === sum ? bytes.subarray(0, length) : undefined;
      } catch {
        return undefined;
      }
    };
    return { part, parts: () => [...places.keys()].map((name) => [name, part(name)]), close };
  } catch {
    // It is not there, mostly. One that is damaged must not stay open: some systems then put no other in its place.
    close();
    return none;
  }
};

function padded(bytes) {
  const rest = toWords(bytes.length) - bytes.length;
  return rest === 0 ? bytes : Buffer.concat([bytes, Buffer.alloc(rest)]);
}

/** Makes the folder, unless it would come to lie with somebody else, as with `sudo` and a kept HOME. */
function makeOwnFolder(folder) {
  let above = folder;
  while (!statSync(above, { throwIfNoEntry: false })) above = paths.dirname(above);
  if (process.getuid !== undefined && statSync(above).uid !== process.geteuid()) throw new Error('not our own');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
}

function remove(path) {
  try {
    rmSync(path, { force: true });
  } catch {
    // The folder is none.
  }
}

/** Writes what was compiled, whole or not at all. Where it cannot be written, nothing is kept and nothing is said. */
exports.writeCompiled = function writeCompiled(path, hash, parts) {
  const draft = `${path}.${process.pid}.tmp`;
  try {
    makeOwnFolder(paths.dirname(path));
    const whole = parts.map(([name, code]) => [name, code.length, padded(code)]);
    const total = totalOf(whole);
    const table = JSON.stringify({
      hash,
      parts: whole.map(([name, length, bytes]) => [name, length, checksum(bytes, total)]),
    });
    const head = Buffer.from(table.padEnd(toWords(table.length)), 'latin1');
    const bytes = Buffer.concat([Buffer.alloc(2 * word), head, ...whole.map(([, , one]) => one)]);
    wordsOf(bytes.subarray(0, 2 * word)).set([checksum(head, head.length), head.length]);
    writeFileSync(draft, bytes, { flag: 'wx', mode: 0o600 });
    renameSync(draft, path);
  } catch {
    remove(draft);
  }
};
