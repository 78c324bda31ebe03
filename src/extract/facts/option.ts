import type { Finding } from '../finding.ts';
import type { Reading } from '../reading.ts';
import { calledIn } from '../options/called-in.ts';
import { losingReason } from '../options/losing-reason.ts';
import { meaningOf } from '../options/meaning-of.ts';

/** The alternatives weighed, each with what became of it; with why for those that lost, and what it is for the others. */
export function* options(reading: Reading): Iterable<Finding> {
  for (const option of reading.decision.options) {
    const { name: text, status, by, matter } = option;
    // Where letters start again, "option B" says nothing without its chapter: no other option may be taken for it.
    const number = matter ? undefined : option.number;
    const reason = status === 'rejected' ? losingReason(reading, option) : undefined;
    const about = status === 'rejected' ? undefined : meaningOf(reading, option);
    const called = number === undefined ? [] : calledIn(reading.outline, reading.words, number);
    const data = {
      status,
      ...(number !== undefined && { number }),
      ...(called.length > 0 && { called }),
      ...(about !== undefined && { about }),
      ...(reason !== undefined && { reason: reason.text, reasonLine: String(reason.line) }),
    };
    yield { kind: 'option', text, at: option, by, data };
  }
}
