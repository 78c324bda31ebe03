import type { Finding } from '../finding.ts';
import { calledIn } from '../options/called-in.ts';
import { leadingMatter } from '../options/leading-matter.ts';
import { losingReason } from '../options/losing-reason.ts';
import { meaningOf } from '../options/meaning-of.ts';
import { pollsIn } from '../options/polls-in.ts';
import { pollTopic } from '../options/poll-topic.ts';
import { rangeOf, type Section } from '../outline/index.ts';
import type { Reading } from '../reading.ts';
import type { JudgedOption } from '../standing.ts';

/** How the document calls an option by its letter; where letters start again in each chapter, in which lines that is this one. */
function callingOf({ outline, words }: Reading, { number, matter }: JudgedOption): Finding['data'] {
  const called = number === undefined ? [] : calledIn(outline, words, number);
  if (!matter) return { ...(number !== undefined && { number }), ...(called.length > 0 && { called }) };
  const { start, end } = rangeOf(outline, matter);
  const last = Number.isFinite(end) ? [String(end - 1)] : [];
  return called.length > 0 ? { called, within: [String(start), ...last] } : {};
}

/** What a chapter is about: its heading, or what it asks below one that only counts. */
function topicOf({ outline, words }: Reading, matter: Section): string {
  const poll = pollsIn(words)(outline).find(({ chapter }) => chapter === matter);
  return poll ? pollTopic(words, poll).text : matter.heading;
}

/** The alternatives weighed, each with what became of it; with why for those that lost, and what it is for the others. */
export function* options(reading: Reading): Iterable<Finding> {
  const leading = leadingMatter(reading);
  for (const option of reading.decision.options) {
    const { name: text, status, by, matter } = option;
    const reason = status === 'rejected' ? losingReason(reading, option) : undefined;
    const about = status === 'rejected' ? undefined : meaningOf(reading, option);
    const data = {
      status,
      ...callingOf(reading, option),
      ...(matter && matter !== leading && { matter: topicOf(reading, matter) }),
      ...(about !== undefined && { about }),
      ...(reason !== undefined && { reason: reason.text, reasonLine: String(reason.line) }),
    };
    yield { kind: 'option', text, at: option, by, data };
  }
}
