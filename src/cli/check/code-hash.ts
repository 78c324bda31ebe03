import { existsSync, readFileSync } from 'node:fs';
import { sha256 } from '../files/sha256.ts';

/**
 * Stands for the code of all rules and of what reads plans for them: the thread that checks names the chunks it is made of by
 * the hashes of their content. Empty where the program was not built.
 *
 * @param root the folder that planwright is installed in
 */
export function codeHash(root: URL): string {
  const script = new URL('dist/check-worker.js', root);
  return existsSync(script) ? sha256(readFileSync(script, 'utf8')) : '';
}
