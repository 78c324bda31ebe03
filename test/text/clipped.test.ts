import { expect, test } from 'vitest';
import { clipped } from '../../src/text/index.ts';

test.each([
  ['the boat leaks', 20, 'the boat leaks'],
  ['the boat leaks, and the pump is old', 22, 'the boat leaks …'],
  ['the boat leaks; the pump is old; nobody bails', 33, 'the boat leaks; the pump is old …'],
  ['the boat leaks — the pump is old', 20, 'the boat leaks …'],
  ['no, the boat leaks badly', 20, 'no, the boat leaks …'],
  ['the boat leaks badly', 14, 'the boat leaks …'],
  ['Donaudampfschiff', 5, 'Donau …'],
  ['船が漏れる、ポンプは古い、誰も汲まない', 12, '船が漏れる、ポンプは古い …'],
])('%j is clipped to %i letters: %j', (text, longest, wanted) => {
  expect(clipped(text, longest)).toBe(wanted);
});
