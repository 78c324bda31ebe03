const { homedir } = require('node:os');
const paths = require('node:path');

/** A command's name; everything that is none of these makes a plan. */
const commands = new Set(['extract', 'render', 'check', 'questions', 'explain', 'pack', 'completion']);

function cacheHome() {
  const { LOCALAPPDATA, XDG_CACHE_HOME } = process.env;
  if (process.platform === 'win32') return LOCALAPPDATA ?? paths.join(homedir(), 'AppData', 'Local');
  if (process.platform === 'darwin') return paths.join(homedir(), 'Library', 'Caches');
  return XDG_CACHE_HOME || paths.join(homedir(), '.cache');
}

/** The command that arguments stand for; `help` where they ask for that. */
exports.commandOf = function commandOf([first = '']) {
  if (commands.has(first)) return first;
  return first === '' || first === '--help' || first === '-h' ? 'help' : 'plan';
};

/**
 * The file that holds what V8 made of the chunks of a command, so that the next start is quicker. In the person's own folder,
 * not in the one for temporary files, where somebody else could put code.
 *
 * @returns its path; undefined where NODE_DISABLE_COMPILE_CACHE=1 turns it off
 */
exports.compiledFile = function compiledFile(command) {
  const { NODE_DISABLE_COMPILE_CACHE: off } = process.env;
  if (off !== undefined && off !== '' && off !== '0') return undefined;
  return paths.join(cacheHome(), 'planwright', 'compiled', `${command}-${process.version}-${process.arch}.bin`);
};
