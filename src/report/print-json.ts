import { jsonPieces } from './json-pieces.ts';

/** Prints a value as indented JSON with a final newline. What could harm a terminal is escaped, so nothing is lost. */
export function printJson(value: unknown): string {
  return [...jsonPieces(value)].join('');
}
