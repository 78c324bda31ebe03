import { stripVTControlCharacters } from 'node:util';

// Scripts and pictures that terminals draw two cells wide, and marks that they draw upon the sign before.
const wide =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]/u;
const flat = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** How many cells of a terminal a text takes. Colours take none. */
export function cellWidth(text: string): number {
  let cells = 0;
  for (const sign of stripVTControlCharacters(text)) cells += flat.test(sign) ? 0 : wide.test(sign) ? 2 : 1;
  return cells;
}
