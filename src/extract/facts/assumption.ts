import type { Finding } from '../finding.ts';
import { passagesOf } from '../passages-of.ts';
import { passageText } from '../passage-text.ts';
import type { Reading } from '../reading.ts';

const silent = new Set(['risks', 'questions', 'tasks', 'tests', 'cons', 'references']);

/** What is taken for granted: items under "Assumptions", and sentences that say so. */
export function* assumptions(reading: Reading): Iterable<Finding> {
  const listed = passagesOf(reading, (_, role) => role === 'assumptions');
  for (const passage of listed)
    yield { kind: 'assumption', text: passageText(passage), at: passage, by: 'assumption-section' };
  for (const passage of passagesOf(reading, (_, role) => role !== 'assumptions' && !silent.has(role ?? ''))) {
    for (const { text, line } of reading.sentences(passage)) {
      if (!reading.words.has('sentence.strong-assumption', text) || text.endsWith('?')) continue;
      yield {
        kind: 'assumption',
        text,
        at: { line, column: passage.column },
        by: 'assuming-word',
        certainty: 'inferred',
      };
    }
  }
}
