import { sanitize } from '../../text/index.ts';

/** What stands where a text has nothing left to show, so that no list item and no heading is empty. */
const nothing = '…';

/**
 * Any text as one line that can be printed: white space of every kind becomes single spaces, control and direction
 * characters go, halves of surrogate pairs (which no UTF-8 file can hold) become U+FFFD. Never empty.
 */
export function flatten(text: string): string {
  const line = sanitize(text.replace(/[\s\u0085]+/gu, ' '))
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/ +/gu, ' ')
    .trim();
  return line === '' ? nothing : line;
}
