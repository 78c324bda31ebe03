/** A text without the colon, dash or full stop that it begins with behind an id or label. */
export function unmark(text: string): string {
  return text.replace(/^[ :：.)—–-]+/u, '');
}
