import { spacedWords } from '../../../text/index.ts';
import type { Option } from '../../options/types.ts';
import type { Words } from '../../words.ts';
import { besideEach } from './beside.ts';
import { countedMost } from './counted-most.ts';
import { namedTogether } from './named-together.ts';
import { placesOf } from './places-of.ts';
import { rankedFirst } from './ranked-first.ts';
import { saidBefore } from './said-before.ts';
import { saidBehind } from './said-behind.ts';
import type { Beside } from './types.ts';

/** Options that a text names together, and what it says of them: more than 0 that they are taken, less that they are not. */
export interface Stance {
  readonly options: readonly Option[];
  readonly says: number;
}

/** A name that is all that is said, or opens it in front of a reason or a colon. */
const alone = { sentence: 2, item: 0.5, opening: 0.5 };
/** What is taken outright. */
const takes = 2;
/** What holds on a condition, or some other time. */
const someday = 0.25;
const later = -0.5;

const blank = /^[\s\p{P}\p{S}]*$/u;

function bare(words: Words, text: string): boolean {
  const article = words.find('stance.article', text.trimStart());
  return blank.test(article?.start === 0 ? text.trimStart().slice(article.end) : text);
}

interface Standing {
  readonly isFirst: boolean;
  readonly isItem: boolean;
}

function saidOf(words: Words, { before, behind }: Beside, { isFirst, isItem }: Standing): number {
  const said = saidBefore(words, before) + saidBehind(words, behind);
  const isLater =
    words.has('stance.someday', behind) ||
    words.has('stance.someday', before) ||
    (words.has('choice.conditional', behind) && !words.has('choice.likely', behind)) ||
    words.find('choice.conditional', before.replace(/^[\s,;:–—-]+/u, ''))?.start === 0;
  if (isLater) return said > 0 ? said * someday : Math.min(said, later);
  if (said !== 0 || !bare(words, before)) return said;
  if (blank.test(behind)) return isItem ? alone.item : alone.sentence;
  const explained = /^\s*[:：,–—(-]/u.test(behind) || words.find('sentence.reason', behind.trimStart())?.start === 0;
  return isFirst && explained ? alone.opening : 0;
}

/**
 * What a text says of each of the options that it names, in order.
 *
 * @param isItem whether the text is one of a list, where a bare name is only one of several
 */
export function stancesIn(words: Words, options: readonly Option[], text: string, isItem = false): readonly Stance[] {
  const named = namedTogether(words, text, placesOf(words, options, text));
  const most = countedMost(words, text, named) ?? rankedFirst(text, named);
  if (most) return named.map((one) => ({ options: one.options, says: one === most ? takes : -1 }));
  const beside = besideEach(words, text, named);
  return named.map((one, at) => {
    const here = beside[at] ?? { before: '', behind: '' };
    const says = isSwappedIn(words, beside, at) ? takes : saidOf(words, here, { isFirst: at === 0, isItem });
    return { options: one.options, says };
  });
}

/** "Replace A with B", "prefer B to A": what is said of a name in front turns at the word between. */
function isSwappedIn(words: Words, beside: readonly Beside[], at: number): boolean {
  const [front, own] = [beside[at - 1], beside[at]];
  if (!front || !own || !words.has('choice.swap', front.before)) return false;
  const to = words.findAll('choice.swap-to', own.before).at(-1);
  return to !== undefined && spacedWords(own.before.slice(to.end)) <= 2;
}
