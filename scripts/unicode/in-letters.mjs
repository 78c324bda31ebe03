/**
 * Ranges with letters in place of their escapes: V8 reads these anew for every expression, which is most of what it takes to
 * make one.
 *
 * @param ranges as they stand in `classes.json`
 */
export const inLetters = (ranges) =>
  ranges.replaceAll(/\\u(?:\{([\dA-F]+)\}|([\dA-F]{4}))/gu, (_, braced, plain) =>
    String.fromCodePoint(Number.parseInt(braced ?? plain, 16)),
  );
