import type { Reading } from '../reading.ts';
import { filePathOf } from './file-path.ts';
import { isRouted } from './is-routed.ts';
import { shapeOf } from './shapes.ts';

/** So many small words may lead from a verb to what it is done to. */
const lead = /^(?:\s+(?![A-Z]{3,})\p{L}{1,12}){0,3}?\s+[("“'*]*(?:[A-Z]{3,7}\s+)?([/\w][^\s,;()"”“]*)/u;

function isThing(reading: Reading, word: string): boolean {
  const bare = word.replace(/[.:!?]+$/u, '');
  if (bare.startsWith('/')) return true;
  const shape = shapeOf(bare);
  if (shape === 'snake' || shape === 'pascal') return true;
  return (
    (/[./]/u.test(bare) && filePathOf(reading.words, bare, true) !== undefined) ||
    (shape === 'dotted' && isRouted(reading, bare))
  );
}

/**
 * Whether what stands right behind a verb is a thing of code: an endpoint, a file, a name in snake case, an event.
 *
 * @param right the text behind the verb
 */
export function namesThing(reading: Reading, right: string): boolean {
  const text = right.split(/[.;:!?]\s/u)[0] ?? '';
  for (let from = 0, tries = 0; tries < 4; tries += 1) {
    const match = lead.exec(text.slice(from));
    if (!match) return false;
    if (isThing(reading, match[1] ?? '')) return true;
    const next = /^\s+[^\s,;]+/u.exec(text.slice(from));
    if (!next) return false;
    from += next[0].length;
  }
  return false;
}
