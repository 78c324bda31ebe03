// What Markdown puts before the items of a list.
const mark = /^\s*(?:(?:[-*+•]|\d+[.)])\s+)?(?:\[[ xX]\]\s+)?/u;

/** The items that a pasted or edited text is: one a line, without the marks of a list and without empty ones. */
export function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.replace(mark, '').trim())
    .filter((line) => line !== '');
}
