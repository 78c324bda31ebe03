import { unmark } from './unmark.ts';

const idShape =
  /^\[?((?:P\d+[.-]T?\d+|(?:(?:task|risk|question|change)[ -]+|OQ-?|[TCDRQ]-?)\d+(?:\.\d+)*)(?:[a-z](?=\]? ?[:：.)—–-]))?)\]?(?![\p{L}\p{N}_%]|\.\d)/iu;
// The number of an outline, which is no id: "3.1.2 Event schema".
const outlineNumber = /^\d+(?:\.\d+)+\.?\s+(?=\p{L}|`)/u;

/** Takes an id from the beginning of a text, with the marks behind it. */
export function splitId(text: string): { readonly id: string; readonly rest: string } {
  const match = idShape.exec(text);
  if (!match) return { id: '', rest: text.replace(outlineNumber, '') };
  return { id: match[1] ?? '', rest: unmark(text.slice(match[0].length)) };
}
