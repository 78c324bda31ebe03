import { pollsIn } from '../options/polls-in.ts';
import type { Evidence, Weighing } from './types.ts';

/** As sure as a label. */
const weight = 4;

/** What was answered to the first question of those that chapters ask with their answers listed. */
export function* evidenceInPolls({ words, outline, options }: Weighing): Iterable<Evidence> {
  const answer = pollsIn(words)(outline).find((poll) => poll.answer)?.answer;
  const taken = options.find(({ line, by }) => by === 'poll' && line === answer?.taken.line);
  if (answer && taken)
    yield { options: [taken], text: taken.name, line: answer.at.line, column: answer.at.column, by: 'poll', weight };
}
