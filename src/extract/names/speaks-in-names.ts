import type { Reading } from '../reading.ts';
import { filePathOf } from './file-path.ts';
import { isListed } from './is-listed.ts';
import { isRouted } from './is-routed.ts';
import { routesInText } from './routes-in-text.ts';
import { partsOf, shapeOf } from './shapes.ts';

/** So far around a name is looked for others. */
const reach = 300;
const token = /(?<![\p{L}\p{N}_./@-])[A-Za-z][\w-]*(?:[./:-][\w-]+)*/gu;

/** Whether a word is a name for itself: of a part with hyphens, of what happens, of a file. */
function isName(reading: Reading, word: string): boolean {
  const { words } = reading;
  const last = partsOf(word).at(-1);
  if (shapeOf(word) === 'kebab') return isListed(words, 'technical.component-parts', last) && /^\p{Ll}/u.test(word);
  if (!/[./]/u.test(word)) return false;
  return filePathOf(words, word, true) !== undefined || (isRouted(reading, word) && !/^\p{L}\.\p{L}$/u.test(word));
}

/**
 * Whether what stands around a name speaks in names, as who sketches a solution does: of endpoints, files, parts with
 * hyphens, events.
 */
export function speaksInNames(reading: Reading, text: string, start: number, end: number): boolean {
  const sides = [text.slice(Math.max(0, start - reach), start), text.slice(end, end + reach)];
  return sides.some((side) => {
    if ([...routesInText(reading.words, side)].length > 0) return true;
    return (side.match(token) ?? []).some((word) => isName(reading, word));
  });
}
