import type { Finding } from '../finding.ts';
import { saysWord } from '../names/says-word.ts';
import type { Reading } from '../reading.ts';
import { roleItems } from './role-items.ts';

/** What is to be tested: items of sections about tests, and sentences that speak of them. */
export function* tests(reading: Reading): Iterable<Finding> {
  const listed = [...roleItems(reading, 'test', 'tests')];
  yield* listed;
  yield* saysWord(reading, 'test', 'names.test-word', new Set(listed.map((finding) => finding.at)));
}
