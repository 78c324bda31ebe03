/** The value at the end of a path through records, or undefined where one of them does not have the next name. */
export function follow(start: unknown, path: readonly string[]): { readonly value: unknown } | undefined {
  let value = start;
  for (const key of path) {
    if (!isRecord(value) || !Object.hasOwn(value, key)) return undefined;
    value = value[key];
  }
  return { value };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
