import { isListed } from '../names/is-listed.ts';
import type { Words } from '../words.ts';

/** Whether what stands behind a dot may be the ending of a file's name: `pdf`, `csv`. */
export function isFileEnding(words: Words, name: string): boolean {
  return isListed(words, 'technical.extensions', name) || isListed(words, 'technical.document-extensions', name);
}
