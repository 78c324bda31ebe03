import { isDeepStrictEqual } from 'node:util';

/** As `toEqual`: what is undefined is not there. */
export function isSame(found, wanted) {
  const [a, b] = [found, wanted].map((one) => JSON.parse(JSON.stringify(one)));
  return isDeepStrictEqual(a, b);
}
