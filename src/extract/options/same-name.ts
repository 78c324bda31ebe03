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
  const left = nameKey(a);
  const right = nameKey(b);
  if (left === '' || right === '') return false;
  return left === right || ` ${left} `.includes(` ${right} `) || ` ${right} `.includes(` ${left} `);
}
