import { namedAlone } from '../options/named-alone.ts';
import type { Option } from '../options/types.ts';
import type { Match, Words } from '../words.ts';
import { bareNumber } from './bare-number.ts';
import { behindLost } from './choice-name.ts';
import { mentions } from './mentions.ts';
import { withoutDeterminer } from './without-determiner.ts';

function lastClause(text: string): string {
  return (text.split(/[,，;:：]\s*/u).at(-1) ?? '').trim();
}

/** Who wins in a text. */
interface Winner {
  /** The words right before those that say so. */
  readonly subject: string;
  readonly option: Option | undefined;
}

/** "Given what Kafka needs, RabbitMQ is the better choice": the option that stands before the words that say who wins. */
export function winnerIn(words: Words, options: readonly Option[], text: string, wins: Match): Winner {
  const whole = text.slice(0, wins.start);
  // "After weighing Kafka vs. the log, the log wins."
  const alone = namedAlone(options, withoutDeterminer(words, lastClause(whole)));
  const before = behindLost(words, whole);
  const said = words.find('weighing.why', before);
  const subject = lastClause(said?.start === 0 ? before.slice(said.end) : before);
  const [named] = [subject, before].flatMap((part) => mentions(words, options, part));
  return { subject, option: alone ?? named ?? bareNumber(options, before) };
}
