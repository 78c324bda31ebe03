import type { Finding } from '../finding.ts';
import type { Passage } from '../outline/index.ts';
import { passageText } from '../passage-text.ts';
import type { Reading } from '../reading.ts';
import { isWithin } from '../roles-of.ts';
import { coveredRow } from './covered-row.ts';
import { topicOfRow } from './typed-row.ts';
import { saysNone } from '../passages-of.ts';
import { nongoalsInProse } from './nongoals-in-prose.ts';

/** What is set out of scope. */
export function* nongoals(reading: Reading): Iterable<Finding> {
  for (const passage of reading.outline.passages) {
    if (passage.form === 'row' && coveredRow(reading, passage) === 'out') {
      yield { kind: 'nongoal', text: topicOfRow(reading, passage), at: passage, by: 'covered-row' };
      continue;
    }
    if (passage.form === 'code' || passage.depth > 0 || !isWithin(passage.section, 'nongoals')) continue;
    if (passage.text === '' || isIntroduction(passage) || saysNone(reading, passage)) continue;
    yield { kind: 'nongoal', text: passageText(passage), at: passage, by: 'scope-section' };
  }
  yield* nongoalsInProse(reading);
}

function isIntroduction(passage: Passage): boolean {
  return passage.form === 'paragraph' && /[:：]$/u.test(passage.text);
}
