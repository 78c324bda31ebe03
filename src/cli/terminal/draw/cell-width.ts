import { stripVTControlCharacters } from 'node:util';

// What terminals draw two cells wide: the scripts of East Asia with their signs, and pictures; and marks that they draw upon
// the sign before. These are the ranges of Unicode's East Asian Width, which no property of a regular expression gives.
const wide =
  /[\p{Emoji_Presentation}\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1F5FF}\u{1F900}-\u{1F9FF}\u{20000}-\u{3FFFD}]/u;
const flat = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** How many cells of a terminal a text takes. Colours take none. */
export function cellWidth(text: string): number {
  let cells = 0;
  for (const sign of stripVTControlCharacters(text)) cells += flat.test(sign) ? 0 : wide.test(sign) ? 2 : 1;
  return cells;
}
