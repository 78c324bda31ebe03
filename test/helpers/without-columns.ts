/** A reading that says of each fact the lines alone. */
export function withoutColumns(reading: string): string {
  return reading.replaceAll(/^(\w+ \d+):\d+/gmu, '$1');
}
