import { sanitize } from '../text/index.ts';

const notAscii = /[^\u0020-\u007E\n]/gu;

/** Prints a value as indented JSON with a final newline. What could harm a terminal is escaped, so nothing is lost. */
export function printJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2).replace(notAscii, escape)}\n`;
}

function escape(character: string): string {
  if (sanitize(character) === character) return character;
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
