import type { Finding } from '../finding.ts';
import { saysWord } from '../names/says-word.ts';
import type { Reading } from '../reading.ts';

/** What has to be there before: sentences that say what depends on what. */
export function* dependencies(reading: Reading): Iterable<Finding> {
  yield* saysWord(reading, 'dependency', 'names.dependency-word', new Set());
}
