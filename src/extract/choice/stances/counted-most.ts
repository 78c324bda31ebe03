import { largest } from '../../../text/index.ts';
import type { Words } from '../../words.ts';
import type { Named } from './types.ts';

/** "Kafka 2", "RabbitMQ: 5 votes", "4 for RabbitMQ": a number right beside a name. */
const behind = /^\s*[:：=(–—-]?\s*(\d+(?:[.,]\d+)?)(?![\p{L}\p{N}%])/u;
const before = /(?<![\p{L}\p{N}.,])(\d+(?:[.,]\d+)?)\s+(?:\p{L}+\s+){0,2}$/u;

function numberBeside(text: string, { start, end }: Named, from: number, to: number): number | undefined {
  const said = behind.exec(text.slice(end, to))?.[1] ?? before.exec(text.slice(from, start))?.[1];
  return said === undefined ? undefined : Number(said.replace(',', '.'));
}

/** The names with the most votes or points, where a text counts them; undefined where it does not, or where they are equal. */
export function countedMost(words: Words, text: string, named: readonly Named[]): Named | undefined {
  if (named.length < 2 || !words.has('stance.counted', text)) return undefined;
  const counts = named.map((one, at) =>
    numberBeside(text, one, named[at - 1]?.end ?? 0, named[at + 1]?.start ?? text.length),
  );
  if (counts.some((count) => count === undefined)) return undefined;
  const most = largest(
    counts.map((count) => count ?? 0),
    0,
  );
  const [best, another] = named.filter((_, at) => counts[at] === most);
  return another ? undefined : best;
}
