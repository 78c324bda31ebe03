const lineFeed = 10;

/**
 * The lines of a text of ASCII by their numbers, from 0; empty behind its end. Each is made a text when it is asked for: to
 * make one of all takes twice as long as to read it.
 */
export function linesOf(bytes: Buffer): (number: number) => string {
  /** Where lines begin, as far as was asked. */
  const starts = [0];
  const startOf = (number: number): number => {
    for (let at = starts.length; at <= number; at += 1) {
      const before = starts[at - 1] ?? bytes.length;
      const end = bytes.indexOf(lineFeed, before);
      starts.push(end === -1 ? bytes.length + 1 : end + 1);
    }
    return starts[number] ?? bytes.length;
  };
  return (number) => bytes.toString('latin1', startOf(number), startOf(number + 1) - 1);
}
