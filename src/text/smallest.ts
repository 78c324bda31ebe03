/**
 * The smallest of some numbers, however many there are (see `largest`).
 *
 * @param most what it is at most, also where there are none
 */
export function smallest(numbers: Iterable<number>, most: number): number {
  let found = most;
  for (const number of numbers) found = Math.min(found, number);
  return found;
}
