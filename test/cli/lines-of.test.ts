import { expect, test } from 'vitest';
import { linesOf } from '../../src/cli/files/lines-of.ts';

test.each(['', 'one', 'one\n', 'one\ntwo', '\n\nthree\n', 'one\n\nthree'])('%j', (text) => {
  const line = linesOf(Buffer.from(text));
  const lines = text.split('\n');
  const numbers = [...lines.keys(), lines.length, lines.length + 3];
  // In any order.
  for (const number of [...numbers.toReversed(), ...numbers]) expect(line(number)).toBe(lines[number] ?? '');
});
