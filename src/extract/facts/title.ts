import type { Finding } from '../finding.ts';
import type { Reading } from '../reading.ts';
import { findTitle } from '../title.ts';

/** The document's subject. */
export function* titles({ outline, words }: Reading): Iterable<Finding> {
  const title = findTitle(outline, words);
  if (title)
    yield {
      kind: 'title',
      text: title.text,
      at: title,
      by: title.by,
      certainty: title.by === 'first-sentence' ? 'inferred' : 'stated',
    };
}
