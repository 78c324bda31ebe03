const isHigh = (unit: number): boolean => unit >= 0xd8_00 && unit <= 0xdb_ff;

/** Orders two strings by code points: the same on every machine, unlike anything that asks the locale. */
export function compare(a: string, b: string): number {
  let at = 0;
  // Behind the end of a text stands no number, which is not even like itself.
  while (a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  // What differs may be the second half of a letter.
  if (isHigh(a.charCodeAt(at - 1))) at -= 1;
  return (a.codePointAt(at) ?? -1) - (b.codePointAt(at) ?? -1);
}
