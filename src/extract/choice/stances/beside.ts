import type { Words } from '../../words.ts';
import type { Beside, Named } from './types.ts';
import { allMatches } from '../../../text/index.ts';

/** Signs behind which another name is spoken of. */
const signs = /[;；,，(（]|\s[–—-]+\s|(?<=\p{L}{2})[.!]\s|[。！]/gu;

/** Where what is said of one name ends and what is said of the next begins: two places where nothing parts them. */
function parted(words: Words, text: string, from: number, to: number): readonly [number, number] {
  const said = text.slice(from, to);
  const sign = allMatches(said, signs).at(-1)?.index ?? allMatches(said, /[:：]/gu).at(-1)?.index;
  const turn = words.findAll('stance.joined', said).at(-1)?.start;
  const at = sign ?? turn;
  return at === undefined ? [to, from] : [from + at, from + at];
}

/** What a text says beside each of the names in it. */
export function besideEach(words: Words, text: string, named: readonly Named[]): readonly Beside[] {
  const cuts = named.slice(1).map((next, at) => parted(words, text, named[at]?.end ?? 0, next.start));
  return named.map(({ start, end }, at) => ({
    before: text.slice(cuts[at - 1]?.[1] ?? 0, start),
    behind: text.slice(end, cuts[at]?.[0] ?? text.length),
  }));
}
