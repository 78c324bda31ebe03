import { asSentence } from '../as-sentence.ts';
import type { Finding } from '../finding.ts';
import { answersByNumber } from '../options/answers-by-number.ts';
import { pollsIn } from '../options/polls-in.ts';
import { pollNumber } from '../options/poll-number.ts';
import { pollTopic } from '../options/poll-topic.ts';
import { withTopic } from './with-topic.ts';
import type { Reading } from '../reading.ts';

/** In letters: less says nothing without its question. */
const shortest = 4;

/** The decisions of a log that names questions by their numbers, with what these ask where it is known. */
export function* numberedAnswers(reading: Reading): Iterable<Finding> {
  const { words, outline } = reading;
  const polls = new Map(pollsIn(words)(outline).map((poll) => [pollNumber(poll), poll]));
  for (const { at, number, letter, said } of answersByNumber(words)(outline)) {
    if (reading.standing(at) !== 'own') continue;
    const poll = polls.get(number);
    const taken = poll?.options.find((option) => option.number === letter);
    const text = said.length >= shortest ? said : (taken?.name ?? '');
    if (text === '') continue;
    const topic = poll && pollTopic(words, poll).text;
    yield {
      kind: 'decision',
      text: topic === undefined ? asSentence(text) : withTopic(topic, text),
      at,
      by: 'numbered-answer',
      ...(topic !== undefined && { data: { topic } }),
    };
  }
}
