/**
 * Whether an assertion of the parser's own may fail at a text: at a box behind an empty item. It is in the build that
 * tests run and in no other.
 */
export function parserAsserts(source: string): boolean {
  return /(?:[-*+]|\d[.)])[ \t]*(?:\n[\s>]*)+\[[ xX]\]/u.test(source);
}
