import type { Finding } from '../finding.ts';
import { isListed } from '../names/is-listed.ts';
import { saysWord } from '../names/says-word.ts';
import type { Reading } from '../reading.ts';
import { roleOf } from '../roles-of.ts';

/** What has to be there before: sentences that say what depends on what. A line "Depends on: RFC 3" names it and says no more. */
export function* dependencies(reading: Reading): Iterable<Finding> {
  // The steps of a flow wait for each other; that is told as their order.
  const steps = new Set(reading.outline.passages.filter(({ section }) => roleOf(section) === 'flow'));
  for (const finding of saysWord(reading, 'dependency', 'names.dependency-word', steps)) {
    const [label = ''] = finding.text.split(/\s*[:：]/u, 1);
    const named = label !== finding.text && isListed(reading.words, 'names.dependency-word', label);
    yield named ? { ...finding, data: { names: true } } : finding;
  }
}
