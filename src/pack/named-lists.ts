type Keys = readonly (string | number)[];

/** What a condition writes in the place of the words of a list. */
const reference = /^\$[a-z][a-z0-9-]*$/u;

/** Whether an entry of `$words` or `$starts` names a list: `$payments`. */
export function namesList(entry: unknown): entry is string {
  return typeof entry === 'string' && entry.startsWith('$') && reference.test(entry);
}

/** The lists that a condition names, however deep, each with its place below `above`. */
export function* namedLists(value: unknown, above: Keys = []): Iterable<readonly [list: string, keys: Keys]> {
  if (namesList(value)) yield [value.slice(1), above];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, one] of Object.entries(value))
    yield* namedLists(one, [...above, Array.isArray(value) ? Number(key) : key]);
}
