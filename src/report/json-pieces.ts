import { stringifyChunked } from '@discoveryjs/json-ext';
import { sanitize } from '../text/index.ts';

const notAscii = /[^\u0020-\u007E\n]/gu;

/**
 * Prints a value as indented JSON with a final newline, in pieces of some 16,000 letters: what was found in a long brainstorm
 * is several times as long as itself, and need not stand in memory as one text. What could harm a terminal is escaped, so
 * nothing is lost.
 */
export function* jsonPieces(value: unknown): Iterable<string> {
  for (const piece of stringifyChunked(value, undefined, 2)) yield piece.replace(notAscii, escape);
  yield '\n';
}

function escape(character: string): string {
  if (sanitize(character) === character) return character;
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
