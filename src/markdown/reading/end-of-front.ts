/** Where the line stands that ends a document's front matter; 0 where it has none. */
export function endOfFront(source: string): number {
  if (!/^\uFEFF?---[ \t]*[\r\n]/u.test(source)) return 0;
  return /[\r\n]---[ \t]*(?:[\r\n]|$)/u.exec(source)?.index ?? 0;
}
