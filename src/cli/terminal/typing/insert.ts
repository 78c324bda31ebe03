import { sanitize } from '../../../text/index.ts';
import type { TypedText } from './typed-text.ts';

/** The text with something put in where the cursor is; tabs become spaces, control characters go. */
export function insert({ text, cursor }: TypedText, what: string): TypedText {
  const clean = sanitize(what).replaceAll('\t', ' ');
  return { text: text.slice(0, cursor) + clean + text.slice(cursor), cursor: cursor + clean.length };
}
