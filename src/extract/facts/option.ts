import type { Finding } from '../finding.ts';
import type { Reading } from '../reading.ts';
import { losingReason } from '../options/losing-reason.ts';

/** The alternatives weighed, each with what became of it and, for those that lost, why. */
export function* options(reading: Reading): Iterable<Finding> {
  for (const option of reading.decision.options) {
    const { name: text, status, number, by } = option;
    const reason = status === 'rejected' ? losingReason(reading, option) : undefined;
    const data = {
      status,
      ...(number !== undefined && { number }),
      ...(reason !== undefined && { reason: reason.text, reasonLine: String(reason.line) }),
    };
    yield { kind: 'option', text, at: option, by, data };
  }
}
