/** Whether a text is but a dash or a question mark, as in the cells of tables. */
export function isEmptyMark(text: string): boolean {
  return /^[\s—–?.-]+$/u.test(text);
}
