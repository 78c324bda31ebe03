const {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} = require('node:fs');
const paths = require('node:path');

const word = 4;

/** In words: of more, to load the module costs less than to add them up here. */
const many = 300_000;

/** V8 does not look whether what it is given is damaged; so this stands for all of it. */
function checksum(words) {
  // Newer versions of Node have it; a file is read by the version that wrote it.
  const { crc32 } = words.length > many ? require('node:zlib') : {};
  if (crc32 !== undefined) return crc32(words.subarray(1));
  let sum = 0x811c9dc5;
  for (let at = 1; at < words.length; at += 1) sum = Math.imul(sum ^ words[at], 0x01000193);
  return sum >>> 0;
}

const wordsOf = (bytes) => new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / word);

/** Whether nobody else can have written this: code of another person is never run. */
const isOwn = ({ uid, mode }) => process.getuid === undefined || (uid === process.geteuid() && (mode & 0o022) === 0);

function readOwn(path) {
  const file = openSync(path, 'r');
  try {
    const stats = fstatSync(file);
    return stats.isFile() && isOwn(stats) ? readFileSync(file) : undefined;
  } finally {
    closeSync(file);
  }
}

/**
 * Reads what was compiled in an earlier run. The file: a checksum of the rest, the length of the table, the table as JSON
 * (the hash of the code, name and length of each part), filled up to whole words, and the parts, each in whole words.
 *
 * @param hash that of the code as it is now
 * @returns the parts by name; none where there is no such file, where it is damaged, of other code, or could have been
 *   written by somebody else
 */
exports.readCompiled = function readCompiled(path, hash) {
  const parts = new Map();
  try {
    const bytes = readOwn(path);
    if (bytes === undefined || bytes.length % word !== 0) return parts;
    const words = wordsOf(bytes);
    if (checksum(words) !== words[0]) return parts;
    let at = 2 * word + words[1];
    const table = JSON.parse(bytes.latin1Slice(2 * word, at));
    if (table.hash !== hash) return parts;
    for (const [name, length] of table.parts) {
      parts.set(name, bytes.subarray(at, at + length));
      at += Math.ceil(length / word) * word;
    }
  } catch {
    // It is not there, mostly.
  }
  return parts;
};

function padded(bytes) {
  const rest = bytes.length % word;
  return rest === 0 ? bytes : Buffer.concat([bytes, Buffer.alloc(word - rest)]);
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
    const table = JSON.stringify({ hash, parts: parts.map(([name, code]) => [name, code.length]) });
    const head = Buffer.from(table.padEnd(Math.ceil(table.length / word) * word), 'latin1');
    const bytes = Buffer.concat([Buffer.alloc(2 * word), head, ...parts.map(([, code]) => padded(code))]);
    const words = wordsOf(bytes);
    words[1] = head.length;
    words[0] = checksum(words);
    writeFileSync(draft, bytes, { flag: 'wx', mode: 0o600 });
    renameSync(draft, path);
  } catch {
    remove(draft);
  }
};
