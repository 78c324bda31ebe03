import { findExcess } from '../../markdown/index.ts';
import { PlanwrightError } from '../planwright-error.ts';
import { describeDiagnostic } from './describe-diagnostic.ts';
import { readText, type TextFile } from './read-text.ts';

/**
 * Reads a Markdown file whole; `-` is standard input.
 *
 * @throws PlanwrightError where it cannot be read, or holds more of something than the parser copes with
 */
export function readMarkdown(path: string): TextFile {
  const file = readText(path);
  const excess = findExcess(file.text);
  if (!excess) return file;
  throw new PlanwrightError(describeDiagnostic({ ...excess, path: path === '-' ? 'standard input' : path }));
}
