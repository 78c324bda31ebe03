import { sanitize } from '../text/index.ts';

/** A user's text as one line that is safe to show. */
export function show(text: string): string {
  return sanitize(text).replace(/\s+/gu, ' ').trim();
}
