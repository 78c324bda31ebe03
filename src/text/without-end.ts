/**
 * A text without the white space and signs that it ends with. An expression such as `[\s.]+$` takes time that grows with the square of
 * a long row of signs within a text; this looks at each once.
 *
 * @param signs what is cut off beside white space, one sign after the other
 */
export function withoutEnd(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && isCut(text.charAt(end - 1), signs)) end -= 1;
  return text.slice(0, end);
}

function isCut(sign: string, signs: string): boolean {
  return signs.includes(sign) || sign.trim() === '';
}
