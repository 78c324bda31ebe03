import type { Finding } from '../finding.ts';
import { saysWord } from '../names/says-word.ts';
import type { Reading } from '../reading.ts';
import { roleItems } from './role-items.ts';

/** How the solution goes live: items of sections about it, and sentences that speak of it. */
export function* rollouts(reading: Reading): Iterable<Finding> {
  const listed = [...roleItems(reading, 'rollout', 'rollout')];
  yield* listed;
  yield* saysWord(reading, 'rollout', 'names.rollout-word', new Set(listed.map((finding) => finding.at)));
}
