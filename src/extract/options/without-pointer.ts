import { withoutEnd } from '../../text/index.ts';
import type { Words } from '../words.ts';

/** "Overkill — see below" without the words that point elsewhere. */
export function withoutPointer(words: Words, text: string): string {
  const points = words.findAll('sentence.pointing', text).at(-1);
  if (points === undefined || withoutEnd(text.slice(points.end), '.!。)） ') !== '') return text;
  return withoutEnd(text.slice(0, points.start).trimEnd(), '—–-,;:(（').trimEnd();
}
