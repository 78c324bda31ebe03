import module from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';

function cacheHome() {
  const { LOCALAPPDATA, XDG_CACHE_HOME } = process.env;
  if (process.platform === 'win32') return LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches');
  return XDG_CACHE_HOME || join(homedir(), '.cache');
}

/**
 * Lets Node keep what it compiled, where it can (22.1 and newer), so that the next start is quicker. In the person's own
 * folder, not in the one for temporary files, where somebody else could put code. Where it cannot be written, nothing is
 * kept and nothing is said; NODE_DISABLE_COMPILE_CACHE=1 turns it off.
 */
export function keepCompiled() {
  if (module.enableCompileCache === undefined || process.env.NODE_COMPILE_CACHE) return;
  module.enableCompileCache(join(cacheHome(), 'planwright', 'compiled'));
}
