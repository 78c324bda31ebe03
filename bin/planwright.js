#!/usr/bin/env node
// CommonJS, as are the chunks of the command line: the loader of ES modules alone costs a fifth of an empty start.
const { readFileSync, writeSync } = require('node:fs');
const { pathToFileURL } = require('node:url');
const { guardOutput } = require('./guard-output.js');

const root = pathToFileURL(`${__dirname}/../`);
const argv = process.argv.slice(2);

/** The name of the chunk that everything begins with, and a hash of all chunks; empty where nothing was built. */
function entryChunk() {
  try {
    return readFileSync(`${__dirname}/../dist/cli/entry.txt`, 'latin1').trim().split(' ');
  } catch {
    return [];
  }
}

async function run() {
  const [entry, hash] = entryChunk();
  if (entry === undefined) {
    process.stderr.write('planwright: it has not been built yet; run npm run build in its folder\n');
    process.exitCode = 2;
    return;
  }
  const { chunkLoader } = require('./chunk-loader.js');
  const { commandOf, compiledFile } = require('./compiled-file.js');
  const { leave } = require('./leave.js');
  const { optimizeLate } = require('./optimize-late.js');
  const command = commandOf(argv);
  optimizeLate(command);
  const chunks = chunkLoader(`${__dirname}/../dist/cli/`, hash, compiledFile(command));
  // Whoever is asked something looks at it for longer than this, and may leave in any way.
  const soon = setTimeout(() => chunks.keep(), 500).unref();
  process.exitCode = await chunks.load(entry).main(argv, { root });
  clearTimeout(soon);
  chunks.keep();
  leave();
}

guardOutput();
if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
  // Answered before anything is loaded, Node's own streams as well: scripts ask it often.
  const line = `${JSON.parse(readFileSync(`${__dirname}/../package.json`, 'utf8')).version}\n`;
  try {
    writeSync(1, line);
  } catch {
    process.stdout.write(line);
  }
} else void run();
