import { sanitize } from '../../../text/index.ts';

/** Somebody's text as a terminal may show it: without control characters, on one line. */
export function shown(text: string): string {
  return sanitize(text).replace(/\s+/gu, ' ').trim();
}
