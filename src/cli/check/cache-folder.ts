import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Where results are kept unless a place is named: among the caches of a Node project, else in a folder of planwright's own. */
export function cacheFolder(): string {
  return existsSync('node_modules') ? join('node_modules', '.cache', 'planwright') : join('.planwright', 'cache');
}
