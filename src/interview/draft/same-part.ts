import type { Entry, Item } from '../../model/index.ts';

/** Whether two parts of an answer say the same; on which line they were found does not count. */
export function samePart(a: Item | Entry | undefined, b: Item | Entry | undefined): boolean {
  return a !== undefined && b !== undefined && spell(a) === spell(b);
}

function spell(part: Item | Entry): string {
  if ('text' in part) return JSON.stringify(part.text);
  return JSON.stringify(Object.entries(part.values).sort(([a], [b]) => (a < b ? -1 : 1)));
}
