import type { Decision } from '../decide.ts';
import type { Finding } from '../finding.ts';
import { pollsIn } from '../options/polls-in.ts';
import { answersByNumber } from '../options/answers-by-number.ts';
import { pollNumber } from '../options/poll-number.ts';
import { pollTopic } from '../options/poll-topic.ts';
import { toldByAnswer } from './told-by-answer.ts';
import { withTopic } from './with-topic.ts';
import type { Reading } from '../reading.ts';

/** The lines that tell the choice, or choices of other matters whose options were found in another way. */
function linesToldIn({ choices }: Decision): ReadonlySet<number> {
  const told = choices.filter(({ evidence: [sign] }, at) => at === 0 || !sign?.options.some(({ by }) => by === 'poll'));
  return new Set(told.flatMap(({ evidence }) => evidence.map(({ line }) => line)));
}

/** What was answered to the questions that chapters ask with their answers listed, but for the one that is the choice. */
export function* answersOfPolls(reading: Reading): Iterable<Finding> {
  const { words, outline, decision } = reading;
  const told = linesToldIn(decision);
  const logged = new Set<string | undefined>(answersByNumber(words)(outline).map(({ number }) => number));
  for (const poll of pollsIn(words)(outline)) {
    const { answer } = poll;
    if (!answer || told.has(answer.at.line) || logged.has(pollNumber(poll))) continue;
    const { at } = answer;
    const topic = pollTopic(words, poll).text;
    const { text, reason } = toldByAnswer(reading, answer);
    yield {
      kind: 'decision',
      text: withTopic(topic, text),
      at,
      by: 'poll',
      data: { topic, ...(reason && { reason: reason.text }) },
    };
  }
}
