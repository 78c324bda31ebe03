import type { Finding } from '../finding.ts';
import { passagesOf } from '../passages-of.ts';
import type { Reading } from '../reading.ts';
import { isWithin } from '../roles-of.ts';
import { labelsReason } from './labels-reason.ts';

/** "- **Rationale:** it is there already", below one of several decisions: why that one was taken. */
export function* reasonsOfDecisions(reading: Reading): Iterable<Finding> {
  for (const at of passagesOf(reading, (section) => isWithin(section, 'decisions')))
    if (labelsReason(reading.words, at))
      yield { kind: 'rationale', text: at.rest, at, by: 'reason-label', data: { speaks: 'beside' } };
}
