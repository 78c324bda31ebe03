import { expect, test } from 'vitest';
import { lead } from '../../src/compose/lead.ts';

test.each([
  ['One gate. Two keys.', 'One gate'],
  ['A driver (e.g. Small-hole, or our own). Rings the bell.', 'A driver (e.g. Small-hole, or our own)'],
  ['Ein Ofen, z.B. Holz oder Öl. Teuer.', 'Ein Ofen, z.B. Holz oder Öl'],
  ['Keep option b. It is quiet.', 'Keep option b'],
  ['A store — p. ex. MinIO. Near.', 'A store — p. ex. MinIO'],
  ['Wie vgl. Option B. Teuer.', 'Wie vgl. Option B'],
  ['One gate. two-way keys.', 'One gate'],
  ['R6. A gate closes once. Two keys.', 'A gate closes once'],
  ['`NFR-2`) Two keys. Quiet.', 'Two keys'],
  ['Runs on v1.2 of Node.js. Fast.', 'Runs on v1.2 of Node.js'],
  ['船が漏れる。ポンプは古い。', '船が漏れる'],
  ['one gate, two keys', 'one gate, two keys'],
  ['He said “one gate.” Two keys.', 'He said “one gate'],
  ['(One gate.) Two keys.', '(One gate'],
  ['One gate! “Two” keys.', 'One gate'],
  ['One gate? `two` keys.', 'One gate'],
  ['One gate. (Two keys.)', 'One gate'],
  ['One gate. two keys.', 'One gate. two keys'],
  ['One gate. two_keys turn.', 'One gate'],
  ['One gate. twoKeys turn.', 'One gate'],
  ['One gate.Two keys.', 'One gate.Two keys'],
  ['One gate. 2 keys.', 'One gate. 2 keys'],
])('of %j the first sentence is %j', (text, first) => {
  expect(lead(text)).toBe(first);
});
