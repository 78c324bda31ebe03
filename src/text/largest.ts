/**
 * The largest of some numbers. `Math.max` takes each of many as an argument of its own, and a function takes no more than some
 * hundred thousand.
 *
 * @param least what it is at least, also where there are none
 */
export function largest(numbers: Iterable<number>, least: number): number {
  let found = least;
  for (const number of numbers) found = Math.max(found, number);
  return found;
}
