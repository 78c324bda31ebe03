import { sanitize } from '../../text/index.ts';

/** What stands where a text has nothing left to show, so that no list item and no heading is empty. */
const nothing = '…';

/** Most texts: words with single spaces between them, and no sign that is white space, a half, or unsafe to show. */
const flat =
  /^[!-~\u00A1-\u167F\u1681-\u1FFF\u2010-\u2027\u2030-\u205E\u20A0-\u2FFF\u3001-\uD7FF]+(?: [!-~\u00A1-\u167F\u1681-\u1FFF\u2010-\u2027\u2030-\u205E\u20A0-\u2FFF\u3001-\uD7FF]+)*$/u;

/**
 * Any text as one line that can be printed: white space of every kind becomes single spaces, control and direction
 * characters go, halves of surrogate pairs (which no UTF-8 file can hold) become U+FFFD. Never empty.
 */
export function flatten(text: string): string {
  if (flat.test(text)) return text;
  const line = sanitize(text.replace(/[\s\u0085]+/gu, ' '))
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/ +/gu, ' ')
    .trim();
  return line === '' ? nothing : line;
}
