import type { Finding } from '../finding.ts';
import type { Reading } from '../reading.ts';
import { calledIn } from '../options/called-in.ts';
import { losingReason } from '../options/losing-reason.ts';

/** The alternatives weighed, each with what became of it and, for those that lost, why. */
export function* options(reading: Reading): Iterable<Finding> {
  for (const option of reading.decision.options) {
    const { name: text, status, number, by } = option;
    const reason = status === 'rejected' ? losingReason(reading, option) : undefined;
    const called = number === undefined ? [] : calledIn(reading.outline, reading.words, number);
    const data = {
      status,
      ...(number !== undefined && { number }),
      ...(called.length > 0 && { called }),
      ...(reason !== undefined && { reason: reason.text, reasonLine: String(reason.line) }),
    };
    yield { kind: 'option', text, at: option, by, data };
  }
}
