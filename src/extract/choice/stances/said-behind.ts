import { spacedWords } from '../../../text/index.ts';
import type { Match, Words } from '../../words.ts';
import { isDenied } from './is-denied.ts';

/** In words: a mark such as "rejected" stands right behind the name, but for "was" and the like; what is told of it further. */
const near = 3;
const far = 12;

const lists = [
  { list: 'choice.after', says: 2, within: far },
  { list: 'choice.settled', says: 2, within: far },
  { list: 'marks.winner', says: 2, within: far },
  { list: 'marks.chosen', says: 2, within: near },
  { list: 'stance.wins', says: 1, within: far },
  { list: 'marks.rejected', says: -2, within: near },
  { list: 'marks.weak', says: -1, within: near },
  { list: 'stance.loses', says: -2, within: far },
] as const;

/** "Kafka it is", "RabbitMQ then": words that end what is said. */
function ends(words: Words, text: string): Match | undefined {
  return words.findAll('choice.ending', text).find(({ end }) => /^[\s.!。:：,;]*$/u.test(text.slice(end)));
}

/** "Kafka: no.", "RabbitMQ — yes": a word that answers by itself. */
function answered(words: Words, text: string): number {
  const [yea, nay] = (['stance.yea', 'stance.nay'] as const).map((list) => {
    const match = words.find(list, text);
    return match && blank.test(text.slice(0, match.start)) && /^\s*(?:[\p{P}]|$)/u.test(text.slice(match.end));
  });
  if (yea) return 2;
  return nay ? -2 : 0;
}

const blank = /^[\s\p{P}\p{S}]*$/u;

/** What stands behind a name says of it: more than 0 that it is taken, less that it is not. The words nearest to it count. */
export function saidBehind(words: Words, text: string): number {
  const answer = answered(words, text);
  if (answer !== 0) return answer;
  const idiom = words.find('marks.winner-idiom', text);
  const ending = ends(words, text);
  const found = [
    ...lists.flatMap((one) => {
      const match = words.find(one.list, text);
      return match && match.end !== idiom?.end ? [{ ...one, match }] : [];
    }),
    ...(ending ? [{ says: 2, within: near, match: ending }] : []),
  ].filter(({ match, within }) => spacedWords(text.slice(0, match.start)) <= within);
  const [nearest] = found.toSorted(
    (a, b) => a.match.start - b.match.start || b.match.end - a.match.end || a.says - b.says,
  );
  if (!nearest) return 0;
  return nearest.says > 0 && isDenied(words, text, nearest.match) ? -2 : nearest.says;
}
