import { once } from '../once.ts';
import type { Sentence } from '../sentences.ts';
import type { OptionName } from './option-name.ts';
import { plainNumber } from './option-number.ts';
import { nameKey } from './same-name.ts';
import { allMatches } from '../../text/index.ts';

/** Words of fewer letters stand everywhere, but for names such as S3. */
const telling = /.{4}|.\p{Lu}|\d/u;

/** A whole name may be as short as it likes: "ws", "sse". */
const short = /^\p{L}{2,3}$/u;

const stem = 5;
/** "(b) it is": an option by its letter alone. */
const lettered = /\(([A-Ha-h]|\d)\)/gu;

/** What a word begins with, so that its forms are one: "limit", "limiting". */
function stemOf(word: string): string {
  return word.slice(0, stem);
}

/** The words of all that a document says, each with the last sentence that says it. */
const lastLines = once((sentences: readonly Sentence[]): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  sentences.forEach(({ text }, index) => {
    for (const word of nameKey(text).split(' ')) found.set(stemOf(word), index);
    for (const [, letter = ''] of allMatches(text, lettered)) found.set(`(${plainNumber(letter)})`, index);
  });
  return found;
});

/** Of how many names later sentences speak. */
export function comeBack(sentences: readonly Sentence[], at: number, names: readonly OptionName[]): number {
  const last = lastLines(sentences);
  const isTold = (word: string): boolean => telling.test(word) && (last.get(stemOf(nameKey(word))) ?? -1) > at;
  const isCalled = (number = ''): boolean => (last.get(`(${number})`) ?? -1) > at;
  const isSame = (name: string): boolean => short.test(name) && (last.get(name.toLowerCase()) ?? -1) > at;
  return names.filter(
    ({ name, number }) => isCalled(number) || isSame(name) || name.split(/[^\p{L}\p{N}]+/u).some(isTold),
  ).length;
}
