/** A name reduced to its letters and digits, so that case, marks and punctuation do not tell two apart. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether two names mean one thing: equal, or one within the other as whole words. */
export function sameName(a: string, b: string): boolean {
  const [left = '', right = ''] = [a, b].map((name) => ` ${nameKey(name)} `);
  return left.includes(right) || right.includes(left);
}
