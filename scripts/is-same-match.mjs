/** Whether two matches of one text are the same: where they begin and what their groups are. */
export function isSame(a, b) {
  if (a === null || b === null) return a === b;
  return a.index === b.index && a.length === b.length && a.every((group, at) => group === b[at]);
}
